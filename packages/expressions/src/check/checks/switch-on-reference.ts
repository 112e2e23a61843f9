import { argumentAt, callsTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const switchOnReference = defineCheck({
  id: "switch-on-reference",
  summary: "Switch does not read references such as manager",
  why: "The reference says that Switch is not for references such as manager.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    reference: {
      message: "Switch is not meant for references, and [{{name}}] is one",
      help: "Map the reference directly, or choose with IIF.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'Switch([manager], , "x", "y")', attributes: [{ name: "manager", type: "Reference" }] },
      ],
      good: [
        { expression: 'Switch([manager], , "x", "y")' },
        {
          expression: 'Switch([a], [manager], "x", "y")',
          attributes: [{ name: "manager", type: "Reference" }],
        },
      ],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Switch")) {
      const source = argumentAt(call, 0);
      if (source?.kind !== "attribute") continue;
      const { name, start, end } = source;
      const isReference = expression.attributes?.some(
        (known) => known.name === name && known.type === "Reference",
      );
      if (isReference) yield { messageId: "reference", severity: "warning", data: { name }, start, end };
    }
  },
});
