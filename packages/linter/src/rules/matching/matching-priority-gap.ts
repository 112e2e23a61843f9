import { propertyPointer } from "@syncschema/model";
import { changed, userMappings } from "../../examples/example-schema.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchingAttributes } from "./matching-attributes.ts";

export const matchingPriorityGap = defineRule({
  id: "matching-priority-gap",
  summary: "Matching priorities count 1, 2, 3 without a gap",
  why: "The order alone counts, so a gap does nothing. It often is what a removed matching attribute leaves behind.",
  severity: "info",
  preset: "strict",
  evidence: { kind: "inferred", source: "the priorities in public exports, which have no gap" },
  fix: "safe",
  messages: {
    gap: {
      message: "{{mapping}} numbers its matching attributes {{priorities}}",
      help: "Number them from 1 on, in the same order, unless one of them is missing.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "1 and 5",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: changed(userMappings, "department", { matchingPriority: 5 }) },
          },
        },
      ],
      good: [
        {
          title: "1 and 2",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: changed(userMappings, "department", { matchingPriority: 2 }) },
          },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const matching = matchingAttributes(mapping);
      const priorities = matching.map(({ matchingPriority }) => matchingPriority);
      const hasTie = new Set(priorities).size < priorities.length;
      const [gap] = matching.filter(({ matchingPriority }, index) => matchingPriority !== index + 1);
      if (hasTie || gap === undefined) return;
      context.report({
        at: { node: gap, property: "matchingPriority" },
        messageId: "gap",
        data: { mapping: mappingName(mapping), priorities: listed(priorities.map(String)) },
        fix: matching.map((attribute, index) => ({
          op: "set",
          pointer: propertyPointer(attribute, "matchingPriority"),
          value: index + 1,
        })),
      });
    },
  },
});
