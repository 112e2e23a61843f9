import { changed, userMappings } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const matchingPriorityNegative = defineRule({
  id: "matching-priority-negative",
  summary: "A matching priority is 0 or higher",
  why: "Only a priority above 0 makes an attribute a matching one. A negative one says nothing that is documented.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    negative: {
      message: "{{attribute}} has the matchingPriority {{priority}}",
      help: "Write 0 when objects are not to be matched by it, else its place in the order, from 1 on.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "-1",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: changed(userMappings, "department", { matchingPriority: -1 }) },
          },
        },
      ],
      good: [{ title: "0 and 1", profile: "scim", parts: {} }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      if (attribute.matchingPriority >= 0) return;
      context.report({
        at: { node: attribute, property: "matchingPriority" },
        messageId: "negative",
        data: { attribute: sentence(nameOf(attribute)), priority: attribute.matchingPriority },
      });
    },
  },
});
