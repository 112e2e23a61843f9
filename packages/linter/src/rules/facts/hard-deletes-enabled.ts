import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { deletingMappings, setting } from "./job-secrets.ts";

export const hardDeletesEnabled = defineRule({
  id: "hard-deletes-enabled",
  summary: "Objects in the target are not deleted for good",
  why: "By its name the setting lets the job delete objects for good instead of disabling them, so that nothing can be restored. What it does is not documented.",
  severity: "warning",
  security: true,
  needs: "facts",
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair",
  },
  messages: {
    enabled: {
      message: "HardDeletesEnabled is on, and Delete flows in {{mappings}}",
      help: "Switch it off, unless accounts must be deleted for good, and turn the threshold for accidental deletions on.",
    },
  },
  examples() {
    const on = { secrets: { HardDeletesEnabled: "true" } };
    return {
      bad: [{ title: "switched on", profile: "scim", facts: on, parts: {} }],
      good: [
        {
          title: "switched off",
          profile: "scim",
          facts: { secrets: { HardDeletesEnabled: "false" } },
          parts: {},
        },
        { title: "nothing is deleted", profile: "scim", facts: on, parts: { mapping: { flowTypes: "Add" } } },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const mappings = deletingMappings(schema);
      const [first] = mappings;
      if (first === undefined || setting(context.facts, "HardDeletesEnabled") !== true) return;
      context.report({
        at: { node: first, property: "flowTypes" },
        messageId: "enabled",
        data: { mappings: listed(mappings.map(mappingName)) },
      });
    },
  },
});
