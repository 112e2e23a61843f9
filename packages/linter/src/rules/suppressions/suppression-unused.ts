import { defineRule } from "../../rule/define-rule.ts";

export const suppressionUnused = defineRule({
  id: "suppression-unused",
  summary: "Every suppression suppresses something",
  why: "What it was for is mended or has moved. Left alone, it hides the next finding there, which nobody has judged.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the findings of the same run" },
  messages: {
    unused: {
      message: "{{rule}} finds nothing at {{address}}",
      help: "Remove the suppression, or correct its address.",
    },
    "unused-here": {
      message: "{{rule}} finds nothing at {{address}} in the files that were linted",
      help: "If no other file needs the suppression, remove it.",
    },
  },
  examples() {
    const suppressions = [
      {
        rule: "group-mapping-disabled",
        address: "rule:USER_INBOUND_USER / mapping:Group→Group",
        reason: "groups are kept apart",
      },
    ];
    return {
      bad: [{ title: "what was suppressed is mended", suppressions, parts: {} }],
      good: [
        {
          title: "it is needed",
          suppressions,
          parts: { mapping: { enabled: false, flowTypes: "None" } },
        },
      ],
    };
  },
  visit: {
    Suppression({ state, pointer, shared, suppression: { rule, address } }, context) {
      if (state !== "unused") return;
      const at = { pointer };
      const data = { rule, address };
      if (shared) context.report({ at, messageId: "unused-here", data, severity: "info" });
      else context.report({ at, messageId: "unused", data });
    },
  },
});
