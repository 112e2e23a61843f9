import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince } from "./changes-since.ts";
import { mappingsWithChangedFlow } from "./flow-type-changes.ts";
import { mappingsAtRisk } from "./mappings-at-risk.ts";

export const deleteFlowAdded = defineRule({
  id: "delete-flow-added",
  summary: "A mapping that runs deletes no more than it did",
  why: "From the next cycle on, objects that are deleted in the source are deleted in the target, also those that were kept there so far.",
  severity: "warning",
  security: true,
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    added: {
      message: "{{mapping}} now flows Delete",
      help: "Check what the target keeps of deleted objects, and turn the threshold for accidental deletions on before you save.",
    },
  },
  examples() {
    const without = { mapping: { flowTypes: "Add,Update" } };
    return {
      bad: [{ title: "Delete as well", profile: "scim", base: without, parts: {} }],
      good: [
        {
          title: "in another order",
          profile: "scim",
          parts: { mapping: { flowTypes: "Delete, Update, Add" } },
        },
        {
          title: "a mapping that did not run",
          profile: "scim",
          base: { mapping: { enabled: false, flowTypes: "None" } },
          parts: {},
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      // mass-scope-loss says it where more comes together.
      const atRisk = mappingsAtRisk(changes);
      for (const mapping of mappingsWithChangedFlow(changes, "Delete", "added")) {
        if (atRisk.has(mapping)) continue;
        context.report({
          at: { node: mapping, property: "flowTypes" },
          messageId: "added",
          data: { mapping: mappingName(mapping) },
        });
      }
    },
  },
});
