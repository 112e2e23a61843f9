import type { Range } from "../../syntax/tree.ts";
import { argumentAt, type CheckedCall, type CheckedPattern, callsTo } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const replaceArguments = defineCheck({
  id: "replace-arguments",
  summary: "Replace has one of the documented combinations of arguments",
  why: "Replace decides by its arguments what it does; in another combination it fails or replaces something else.",
  severity: "warning",
  evidence: "documented",
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
  examples() {
    return {
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
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Replace")) yield* combination(call);
    for (const pattern of expression.patterns) yield* unknownGroups(pattern);
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
function* unknownGroups({ call, regex }: CheckedPattern): Generator<Report<"unknownGroup">> {
  const { groups, error } = regex;
  if (error) return;
  const names = groups.flatMap(({ name }) => name ?? []);
  const known = new Set(["0", ...groups.map(({ number }) => String(number)), ...names]);
  const listed = names.join(", ") || "none with a name";
  for (const { group, start, end } of [...namedGroup(call), ...replacedGroups(call)]) {
    if (known.has(group)) continue;
    yield { messageId: "unknownGroup", severity: "warning", data: { group, groups: listed }, start, end };
  }
}

interface GroupReference extends Range {
  readonly group: string;
}

function namedGroup(call: CheckedCall): GroupReference[] {
  const node = argumentAt(call, 3);
  return node?.kind === "string" && node.value !== "" ? [{ ...rangeOf(node), group: node.value }] : [];
}

/** `${name}` in the replacement. */
function replacedGroups(call: CheckedCall): GroupReference[] {
  const node = argumentAt(call, 4);
  if (node?.kind !== "string") return [];
  return Array.from(node.value.matchAll(/\$\{(\w+)\}/g), ([, group = ""]) => ({ ...rangeOf(node), group }));
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
