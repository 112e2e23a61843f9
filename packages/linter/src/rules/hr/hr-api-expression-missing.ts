import {
  type AttributeDefinitionNode,
  findAttribute,
  hasProperty,
  isJsonObject,
  type ObjectMappingNode,
} from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";
import { hasApiExpression } from "./api-expressions.ts";

export const hrApiExpressionMissing = defineRule({
  id: "hr-api-expression-missing",
  summary: "Attributes that were added to an HR system say where they are read",
  why: "The connector finds an attribute of Workday or SuccessFactors by its API expression. Without one the value is never retrieved and the mapping writes nothing.",
  severity: "warning",
  profiles: ["hr-inbound"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/saas-apps/workday-inbound-tutorial",
  },
  messages: {
    missing: {
      message: "{{mapping}} reads {{names}}, which no API expression retrieves",
      help: 'Add the path to "apiExpressions" of the definition: an XPath for Workday, a JSONPath for SuccessFactors.',
    },
  },
  examples() {
    const apiExpressions = [{ key: "Workday", value: "wd:Worker/wd:Worker_Data/wd:Worker_ID/text()" }];
    const known = Object.fromEntries(
      ["userName", "displayName", "department"].map((name) => [name, { apiExpressions }]),
    );
    const mapped = (costCode: object) =>
      mappedParts(
        "Worker",
        [...userMappings, direct("costCode", "CostCode")],
        {},
        {
          ...known,
          CostCode: { ...costCode },
        },
      );
    const metadata = [{ key: "IsCustomerDefined", value: "true" }];
    return {
      bad: [
        { title: "added in the portal", parts: mapped({ metadata }) },
        { title: "written by hand", parts: mapped({ apiExpressions: undefined }) },
      ],
      good: [
        { title: "with its path", parts: mapped({ metadata, apiExpressions }) },
        { title: "as the service defines it", parts: mapped({}) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const others = mapping.sourceObjects.flatMap(({ attributes }) => attributes);
      if (!others.some(hasApiExpression)) return;
      const missing = attributesRead(mapping).filter(
        (definition) => wasAdded(definition) && !hasApiExpression(definition),
      );
      const [first] = missing;
      if (first === undefined) return;
      context.report({
        at: first,
        messageId: "missing",
        data: { mapping: mappingName(mapping), names: listed(missing.map(({ name }) => `"${name}"`)) },
        concerning: mapping,
      });
    },
  },
});

function attributesRead({ attributeMappings, sourceObjects }: ObjectMappingNode): AttributeDefinitionNode[] {
  return [...new Set(attributeMappings.flatMap(sourceAttributes))].flatMap((name) => {
    const found = findAttribute(sourceObjects, name);
    return found.match === "none" ? [] : [found.definition];
  });
}

/** By a customer, who is named in the metadata, or by hand: the service writes an empty list, never none. */
function wasAdded(definition: AttributeDefinitionNode): boolean {
  const { metadata } = definition.value;
  const isCustomers = (entry: unknown) =>
    isJsonObject(entry) && entry.key === "IsCustomerDefined" && /^true$/i.test(String(entry.value));
  return (
    !hasProperty(definition, "apiExpressions") || (Array.isArray(metadata) && metadata.some(isCustomers))
  );
}
