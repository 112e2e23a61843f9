import { defineRule } from "../../rule/define-rule.ts";

export const serialisationTruncated = defineRule({
  id: "serialisation-truncated",
  summary: "No value was replaced by the name of its type",
  why: "PowerShell's ConvertTo-Json stops at depth 2 unless told otherwise and writes such a text for all that lies deeper. The content is gone; a PUT would destroy the mappings.",
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json",
  },
  messages: {
    truncated: {
      message: '"{{found}}" stands where an object or a list was',
      help: "The content cannot be restored from this file. Export the schema again and write it with `ConvertTo-Json -Depth 100`.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "an object", parts: { mapping: { scope: "@{groups=System.Object[]}" } } },
        { title: "a list", parts: { mapping: { attributeMappings: ["System.Collections.Hashtable"] } } },
      ],
      good: [{ title: "written deep enough", parts: {} }],
    };
  },
  visit: {
    File({ damage }, context) {
      for (const { kind, pointer, found } of damage) {
        if (kind !== "serialisation-truncated") continue;
        const shown = found.length > 60 ? `${found.slice(0, 59)}…` : found;
        context.report({ at: { pointer }, messageId: "truncated", data: { found: shown } });
      }
    },
  },
});
