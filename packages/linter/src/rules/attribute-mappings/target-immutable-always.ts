import { changed, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "./definitions.ts";
import { flowTypeOf } from "./flow-type.ts";

export const targetImmutableAlways = defineRule({
  id: "target-immutable-always",
  summary: "An immutable attribute flows while the object is created, and not after",
  why: "When the source changes, the service writes a value that the target cannot take any more, and logs a failed update for this object with each try.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    always: {
      message: '{{mapping}} writes "{{name}}" also to existing objects, and it is defined as Immutable',
      help: 'Set flowType to "ObjectAddOnly".',
    },
  },
  examples() {
    const target = { attributes: changed(userAttributes, "department", { mutability: "Immutable" }) };
    return {
      bad: [{ title: "always", profile: "scim", parts: { target } }],
      good: [
        {
          title: "during creation",
          profile: "scim",
          parts: {
            target,
            mapping: {
              attributeMappings: changed(userMappings, "department", { flowType: "ObjectAddOnly" }),
            },
          },
        },
        { title: "nothing is updated", profile: "scim", parts: { target, mapping: { flowTypes: "Add" } } },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, targetAttributeName: name = "", parent: mapping } = attribute;
      if (matchingPriority > 0 || !mapping.flowTypes.has("Update")) return;
      const definition = targetDefinition(attribute);
      if (definition?.mutability !== "Immutable" || flowTypeOf(attribute) !== "Always") return;
      context.report({
        at: attribute,
        messageId: "always",
        data: { mapping: mappingName(mapping), name },
        related: [{ message: "the definition", at: { node: definition, property: "mutability" } }],
      });
    },
  },
});
