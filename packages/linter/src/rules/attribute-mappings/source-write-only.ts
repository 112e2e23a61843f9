import { changed, userAttributes } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf } from "./definitions.ts";
import { sourceAttributes } from "./source-attributes.ts";

export const sourceWriteOnly = defineRule({
  id: "source-write-only",
  summary: "A mapping reads attributes that can be read",
  why: "The definition says that the source never gives the value away, as it is with passwords. The mapping always reads nothing.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    "write-only": {
      message: '{{mapping}} reads [{{source}}] for "{{target}}", and [{{source}}] is defined as WriteOnly',
      help: "Read another attribute. Provisioning passwords is not supported.",
    },
  },
  examples() {
    const parts = (mutability: string) => ({
      source: { attributes: changed(userAttributes, "department", { mutability }) },
    });
    return {
      bad: [{ title: "a write-only attribute", profile: "scim", parts: parts("WriteOnly") }],
      good: [{ title: "a read-only attribute", profile: "scim", parts: parts("ReadOnly") }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: target = "", source, parent: mapping } = attribute;
      const [definition] = sourceAttributes(attribute)
        .map((name) => definitionOf(mapping.sourceObjects, name))
        .filter((found) => found?.mutability === "WriteOnly");
      if (definition === undefined || source === undefined) return;
      context.report({
        at: source,
        messageId: "write-only",
        data: { mapping: mappingName(mapping), source: definition.name ?? "", target },
        related: [{ message: "the definition", at: { node: definition, property: "mutability" } }],
      });
    },
  },
});
