import type { AttributeDefinitionNode, JsonEdit } from "@syncschema/model";
import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const attributeDefinitionDuplicate = defineRule({
  id: "attribute-definition-duplicate",
  summary: "An object defines each attribute once",
  why: "Graph documents the name of an attribute as unique in its object. Of two definitions nobody can tell which type and which mutability hold.",
  severity: "error",
  preset: "minimal",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  fix: "safe",
  messages: {
    same: {
      message: '{{object}} defines "{{name}}" a second time',
      help: "Keep the definition that is meant and remove the other.",
    },
    case: {
      message: '{{object}} defines "{{name}}", and also "{{first}}", which differs in case alone',
      help: "Keep the one that the directory has. Names of attributes are case-sensitive in sources.",
    },
  },
  examples() {
    const target = (...more: readonly object[]) => ({
      target: { attributes: [...userAttributes, ...(more as typeof userAttributes)] },
    });
    return {
      bad: [
        { title: "another type", profile: "scim", parts: target({ name: "department", type: "Reference" }) },
        { title: "a copy", profile: "scim", parts: target(...userAttributes.slice(-1)) },
        {
          title: "another case",
          profile: "scim",
          gives: ["case"],
          parts: target({ name: "Department", type: "String" }),
        },
      ],
      good: [{ title: "each once", profile: "scim", parts: {} }],
    };
  },
  visit: {
    ObjectDefinition(object, context) {
      const firsts = new Map<string, AttributeDefinitionNode>();
      for (const attribute of object.attributes) {
        const { name } = attribute;
        if (!name) continue;
        const first = firsts.get(name.toLowerCase());
        if (first === undefined) {
          firsts.set(name.toLowerCase(), attribute);
          continue;
        }
        const at = { node: attribute, property: "name" };
        const data = { object: sentence(nameOf(object)), name };
        const related = [{ message: "the first definition", at: first }];
        if (first.name === name) {
          context.report({ at, messageId: "same", data, related, ...fixOf(attribute, first) });
        } else {
          const cased = { ...data, first: first.name ?? "" };
          context.report({ at, messageId: "case", data: cased, related, severity: "warning" });
        }
      }
    },
  },
});

function fixOf(attribute: AttributeDefinitionNode, first: AttributeDefinitionNode): { fix?: JsonEdit[] } {
  const isCopy = JSON.stringify(attribute.value) === JSON.stringify(first.value);
  return isCopy ? { fix: [{ op: "remove", pointer: attribute.pointer }] } : {};
}
