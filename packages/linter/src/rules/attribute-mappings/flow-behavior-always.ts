import { changed, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const flowBehaviorAlways = defineRule({
  id: "flow-behavior-always",
  summary: "Attributes flow when they have changed",
  why: "With FlowAlways the value is sent each time that the object is looked at, changed or not: more calls to the target, and what people change there is overwritten. No public export uses it.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    always: {
      message: '{{mapping}} sends "{{name}}" also when it has not changed',
      help: 'Set flowBehavior to "FlowWhenChanged", unless the target loses the value by itself.',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "FlowAlways",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: changed(userMappings, "department", { flowBehavior: "FlowAlways" }),
            },
          },
        },
      ],
      good: [{ title: "FlowWhenChanged", profile: "scim", parts: {} }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      if (attribute.value.flowBehavior !== "FlowAlways") return;
      context.report({
        at: { node: attribute, property: "flowBehavior" },
        messageId: "always",
        data: { mapping: mappingName(attribute.parent), name: attribute.targetAttributeName ?? "" },
      });
    },
  },
});
