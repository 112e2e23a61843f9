import { userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "../scope/example-scope.ts";
import { changesSince, placeOf } from "./changes-since.ts";
import { mappingsAtRisk } from "./mappings-at-risk.ts";

export const massScopeLoss = defineRule({
  id: "mass-scope-loss",
  summary: "Delete is not added in one step with a narrower scope or another matching",
  why: "Objects that fall out of scope, or are no longer matched, are deleted in the same cycle in which deleting begins: nobody sees them disabled first.",
  severity: "warning",
  security: true,
  needs: "base",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works",
  },
  messages: {
    scope: {
      message: "{{mapping}} begins to flow Delete, and its scope is narrower than in the base",
      help: "Save the scope first and look at the cycle that follows; add Delete to flowTypes after it.",
    },
    matching: {
      message: "{{mapping}} begins to flow Delete, and matches otherwise than the base",
      help: "Save the matching first and look at the cycle that follows; add Delete to flowTypes after it.",
    },
  },
  examples() {
    const base = { mapping: { flowTypes: "Add,Update" } };
    return {
      bad: [
        {
          title: "a first filter at the same time",
          profile: "scim",
          base,
          parts: { mapping: inScope([clause("department", "EQUALS", "Sales")]) },
        },
        {
          title: "another match at the same time",
          profile: "scim",
          gives: ["matching"],
          base,
          parts: {
            mapping: {
              attributeMappings: userMappings.map((mapping, index) => ({
                ...mapping,
                matchingPriority: index,
              })),
            },
          },
        },
      ],
      good: [
        { title: "Delete alone", profile: "scim", base, parts: {} },
        {
          title: "the filter alone",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "EQUALS", "Sales")]) },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      for (const [mapping, { reason, change }] of mappingsAtRisk(changesSince(context.base, document))) {
        context.report({
          at: { node: mapping, property: "flowTypes" },
          messageId: reason,
          data: { mapping: mappingName(mapping) },
          related: [{ message: "what else changed", at: placeOf(change) }],
        });
      }
    },
  },
});
