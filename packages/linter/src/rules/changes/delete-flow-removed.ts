import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince } from "./changes-since.ts";
import { mappingsWithChangedFlow } from "./flow-type-changes.ts";

export const deleteFlowRemoved = defineRule({
  id: "delete-flow-removed",
  summary: "A mapping that deleted objects still does",
  why: "Objects that are deleted in the source stay in the target from now on. They can still be disabled, by an Update.",
  severity: "info",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    removed: {
      message: "{{mapping}} no longer flows Delete",
      help: "If deleted objects are to go, add Delete to flowTypes again.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "creates and updates alone",
          profile: "scim",
          parts: { mapping: { flowTypes: "Add,Update" } },
        },
      ],
      good: [
        {
          title: "in another order",
          profile: "scim",
          parts: { mapping: { flowTypes: "Delete, Update, Add" } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      for (const mapping of mappingsWithChangedFlow(
        changesSince(context.base, document),
        "Delete",
        "removed",
      )) {
        context.report({
          at: { node: mapping, property: "flowTypes" },
          messageId: "removed",
          data: { mapping: mappingName(mapping) },
        });
      }
    },
  },
});
