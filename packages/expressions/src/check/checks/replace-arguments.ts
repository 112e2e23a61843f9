import { parseRegex } from "../../regex/parse-regex.ts";
import { argumentAt, type CheckedCall, callsTo, literalText } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const replaceArguments = defineCheck({
  id: "replace-arguments",
  summary: "Replace has one of the documented combinations of arguments",
  source: functionReference,
  messages: {
    nothing: {
      message: "Replace has neither a text nor a pattern to look for",
      help: "Fill in oldValue, the second argument, or regexPattern, the third.",
    },
    both: {
      message: "Replace has both a text and a pattern to look for, which no documented call has",
      help: "Leave the place of one of them empty; with the places shifted, count the commas.",
    },
    noReplacement: {
      message: "Replace has nothing to put in",
      help: 'Fill in replacementValue, the fifth argument; "" removes what is found.',
    },
    template: {
      message: "A template goes with oldValue alone",
      help: "Fill in oldValue, and leave the places between it and the template empty.",
    },
    groupWithoutPattern: {
      message: "A group of a pattern is named, and there is no pattern",
      help: "Fill in regexPattern, the third argument.",
    },
    unknownGroup: {
      message: 'The pattern has no group "{{group}}"',
      help: "It has {{groups}}. Names of groups are compared with regard to case.",
    },
  },
  examples: {
    bad: [
      { expression: 'Replace([a], , , , "b", , )', gives: ["nothing"] },
      { expression: 'Replace([a], "(?<Suffix>@(.*)*)", "Suffix", "", )', gives: ["both"] },
      { expression: 'Replace([a], "b", , , , , )', gives: ["noReplacement"] },
      { expression: 'Replace([a], , "b", , , , "<b>@contoso.com")', gives: ["template"] },
      { expression: 'Replace([a], , , "id", "b", , )', gives: ["groupWithoutPattern"] },
      {
        expression: 'Replace([a], , "(?<id>x)(y)", "Id", "${Id}$1${2}", , )',
        gives: ["unknownGroup", "unknownGroup"],
      },
    ],
    good: [
      { expression: 'Replace([a], "b", , , "", , )' },
      { expression: 'Replace([a], "<b>", , , , , "<b>@contoso.com")' },
      { expression: 'Replace([a], , "(?<id>x)", , "${id}", , )' },
      { expression: 'Replace([a], , "(?<id>x)", "id", , [b], )' },
    ],
  },
  *check(expression) {
    for (const call of callsTo(expression, "Replace")) {
      yield* combination(call);
      yield* unknownGroups(call);
    }
  },
});

type MessageId = "nothing" | "both" | "noReplacement" | "template" | "groupWithoutPattern" | "unknownGroup";

function* combination(call: CheckedCall): Generator<Report<MessageId>> {
  const has = (index: number) => argumentAt(call, index) !== undefined;
  const [oldValue, pattern, group, replacement, attribute, template] = [1, 2, 3, 4, 5, 6].map(has);
  const at = { start: call.node.start, end: call.node.end };
  const report = (messageId: MessageId) => ({ messageId, severity: "warning", ...at }) as const;
  if (oldValue && pattern) yield report("both");
  else if (template && !oldValue) yield report("template");
  else if (!oldValue && !pattern) yield report(group ? "groupWithoutPattern" : "nothing");
  else if (group && !pattern) yield report("groupWithoutPattern");
  else if (!replacement && !attribute && !template) yield report("noReplacement");
}

/** The group that is named, and those that the replacement puts in. */
function* unknownGroups(call: CheckedCall): Generator<Report<MessageId>> {
  const pattern = literalText(argumentAt(call, 2));
  if (pattern === undefined) return;
  const { groups, error } = parseRegex(pattern);
  if (error) return;
  const known = groups.flatMap(({ number, name }) => [String(number), ...(name === undefined ? [] : [name])]);
  const names = groups.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const listed = names.length > 0 ? names.join(", ") : "none with a name";
  for (const [index, named] of [
    [3, (text: string) => [text]],
    [4, (text: string) => [...text.matchAll(/\$\{(\w+)\}/g)].map((match) => match[1] ?? "")],
  ] as const) {
    const argument = argumentAt(call, index);
    for (const group of argument?.kind === "string" ? named(argument.value) : []) {
      if (!argument || group === "" || group === "0" || known.includes(group)) continue;
      const data = { group, groups: listed };
      yield {
        messageId: "unknownGroup",
        severity: "warning",
        data,
        start: argument.start,
        end: argument.end,
      };
    }
  }
}
