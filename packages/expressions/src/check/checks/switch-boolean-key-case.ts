import { argumentAt, type CheckedCall, callsTo, isCallTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { keysOf } from "../switch-keys.ts";

export const switchBooleanKeyCase = defineCheck({
  id: "switch-boolean-key-case",
  summary: "For a Boolean source the keys of Switch are True and False",
  why: "Keys are compared with regard to case and Booleans are True and False, so that the pair never applies and the default is written.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    otherCase: {
      message:
        'The key "{{key}}" never matches: {{source}} gives {{boolean}}, and keys are compared with regard to case',
      help: 'Write "{{boolean}}".',
    },
  },
  examples() {
    return {
      bad: [
        {
          expression: 'Switch([IsSoftDeleted], , "false", "True", "TRUE", "False")',
          gives: ["otherCase", "otherCase"],
          fixed: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
        },
        { expression: 'Switch(Not([a]), , "true", "x")', fixed: 'Switch(Not([a]), , "True", "x")' },
      ],
      good: [
        { expression: 'Switch([IsSoftDeleted], , "False", "true", "True", "false")' },
        { expression: 'Switch([isActive], , "true", "x")' },
      ],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Switch")) {
      const source = booleanSource(call);
      for (const node of source ? keysOf(call) : []) {
        const key = literalText(node) ?? "";
        if (!/^(?:true|false)$/i.test(key)) continue;
        const boolean = key.toLowerCase() === "true" ? "True" : "False";
        if (key === boolean) continue;
        const at = { start: node.start, end: node.end };
        const data = { key, boolean, source: source?.name ?? "" };
        const edits = [{ ...at, text: `"${boolean}"` }];
        yield { messageId: "otherCase", severity: source?.severity ?? "warning", data, ...at, edits };
      }
    }
  },
});

/** The reference names the two attributes; for the functions it follows from their result. */
function booleanSource(call: CheckedCall): { name: string; severity: "error" | "warning" } | undefined {
  const source = argumentAt(call, 0);
  if (source?.kind === "attribute" && /^(?:IsSoftDeleted|accountEnabled)$/.test(source.name))
    return { name: `[${source.name}]`, severity: "error" };
  if (isCallTo(source, "IsPresent", "IsNull", "IsNullOrEmpty", "IsString", "Not", "CBool"))
    return { name: source.name, severity: "warning" };
  return undefined;
}
