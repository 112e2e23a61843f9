import { changed, userMappings } from "../../examples/example-schema.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchingAttributes } from "./matching-attributes.ts";

export const duplicateMatchingPriority = defineRule({
  id: "duplicate-matching-priority",
  summary: "Each matching attribute of a mapping has a priority of its own",
  why: "The service tries matching attributes from the lowest priority on and stops at the first match. Among equals the order is not defined, and with it which object of the target is taken.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    tie: {
      message: "{{mapping}} matches by {{names}} with the same priority {{priority}}",
      help: "Number them in the order in which they are to be tried.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "two attributes with priority 1",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: changed(userMappings, "department", { matchingPriority: 1 }) },
          },
        },
      ],
      good: [
        {
          title: "one after the other",
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
      const priorities = new Set(matching.map(({ matchingPriority }) => matchingPriority));
      for (const priority of priorities) {
        const [first, second, ...others] = matching.filter((one) => one.matchingPriority === priority);
        if (first === undefined || second === undefined) continue;
        const tied = [first, second, ...others];
        context.report({
          at: { node: second, property: "matchingPriority" },
          messageId: "tie",
          data: {
            mapping: mappingName(mapping),
            names: listed(tied.map(({ targetAttributeName }) => `"${targetAttributeName}"`)),
            priority,
          },
          related: [{ message: "has it too", at: { node: first, property: "matchingPriority" } }],
        });
      }
    },
  },
});
