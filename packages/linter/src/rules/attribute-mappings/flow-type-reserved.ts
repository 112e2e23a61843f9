import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { flowTypeOf } from "./flow-type.ts";

export const flowTypeReserved = defineRule({
  id: "flow-type-reserved",
  summary: "Attributes flow Always or ObjectAddOnly, the two that the portal knows",
  why: "With the other flow types some changes of the source never reach the target, removals before all, and the portal neither shows nor offers them.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    reserved: {
      message: '{{mapping}} lets "{{name}}" flow {{flowType}}: {{consequence}}',
      help: 'If that is not meant, set flowType to "Always".',
    },
  },
  examples() {
    const parts = (flowType: string) =>
      mappedParts("Group", [direct("displayName", "displayName", 1), { ...direct("members"), flowType }]);
    return {
      bad: [
        { title: "added values alone", profile: "scim", parts: parts("ValueAddOnly") },
        { title: "until there is a value", profile: "scim", parts: parts("AttributeAddOnly") },
      ],
      good: [
        { title: "always", profile: "scim", parts: parts("Always") },
        { title: "during creation", profile: "scim", parts: parts("ObjectAddOnly") },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const flowType = flowTypeOf(attribute);
      const consequence = consequences[flowType];
      if (consequence === undefined) return;
      context.report({
        at: { node: attribute, property: "flowType" },
        messageId: "reserved",
        data: {
          mapping: mappingName(attribute.parent),
          name: attribute.targetAttributeName ?? "",
          flowType,
          consequence,
        },
      });
    },
  },
});

const consequences: Readonly<Record<string, string | undefined>> = {
  MultiValueAddOnly: "values that the source loses stay in the target",
  ValueAddOnly: "values that the source loses stay in the target",
  AttributeAddOnly: "it never changes once the target has a value",
};
