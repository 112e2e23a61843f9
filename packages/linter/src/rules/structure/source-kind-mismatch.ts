import { quoted } from "@syncschema/expressions";
import {
  findAttribute,
  hasProperty,
  type MappingSourceNode,
  type ObjectMappingNode,
} from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { parsedSource } from "../../rule/parsed-source.ts";
import { definesAttributes } from "../attribute-mappings/definitions.ts";
import { saidByText } from "./said-by-text.ts";

export const sourceKindMismatch = defineRule({
  id: "source-kind-mismatch",
  summary: "Type, name and expression of a source say the same",
  why: "A source is written twice, as the text of its expression and as type, name and parameters; Graph documents the two as equivalent. Which one the service follows when they differ stands nowhere, so half of an edit may be lost.",
  severity: "error",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource",
  },
  messages: {
    type: {
      message: "{{source}} has the type {{type}}, but its expression is {{kind}}: {{expression}}",
      help: 'Set type to "{{expected}}", with the name and the parameters that belong to it, or correct the expression.',
    },
    name: {
      message: '{{source}} has the name "{{name}}", but its expression says {{expression}}',
      help: 'Set name to "{{expected}}" or correct the expression, whichever was forgotten.',
    },
    "no-type": {
      message: "{{source}} has no type, but its expression is {{kind}}: {{expression}}",
      help: 'Set type to "{{expected}}": Graph takes a source without one for an attribute.',
    },
    "no-name": {
      message: "{{source}} has no name, but its expression says {{expression}}",
      help: 'Set name to "{{expected}}", as every export does.',
    },
    parameters: {
      message: "{{source}} has the type {{type}}, but parameters like a function",
      help: "Empty the list of parameters, or correct type, name and expression if a function is meant.",
    },
  },
  examples() {
    const reading = (source: Readonly<Record<string, unknown>>) => ({
      mapping: {
        attributeMappings: [
          ...userMappings.slice(0, 2),
          { ...direct("department"), source: { parameters: [], ...source } },
        ],
      },
    });
    const parameters = [{ key: "source", value: { type: "Attribute", name: "department" } }];
    const lower = { expression: "ToLower([department])", parameters };
    return {
      bad: [
        {
          title: "an attribute that became a function in the text alone",
          profile: "scim",
          parts: reading({ ...lower, type: "Attribute", name: "department", parameters: [] }),
        },
        {
          title: "another attribute",
          profile: "scim",
          gives: ["name"],
          parts: reading({ type: "Attribute", name: "displayName", expression: "[department]" }),
        },
        {
          title: "another constant",
          profile: "scim",
          gives: ["name"],
          parts: reading({ type: "Constant", name: "Sales", expression: '"Marketing"' }),
        },
        {
          title: "a function without a type",
          profile: "scim",
          gives: ["no-type"],
          parts: reading({ ...lower, name: "ToLower" }),
        },
        {
          title: "a constant without a name",
          profile: "scim",
          gives: ["no-name"],
          parts: reading({ type: "Constant", expression: '"Sales"' }),
        },
        {
          title: "an attribute with the parameters of a function",
          profile: "scim",
          gives: ["parameters"],
          parts: reading({ type: "Attribute", name: "department", expression: "[department]", parameters }),
        },
      ],
      good: [
        {
          title: "a constant without a text, as exports have it",
          profile: "scim",
          parts: reading({ type: "Constant", name: "Sales", expression: null }),
        },
        {
          title: "a constant that the engine fills in, without quotes",
          profile: "scim",
          parts: reading({ type: "Constant", name: "%DomainFQDN%", expression: "%DomainFQDN%" }),
        },
        {
          title: "an attribute without a type, which is the default",
          profile: "scim",
          parts: reading({ name: "department", expression: "[department]" }),
        },
      ],
    };
  },
  visit: {
    MappingSource(source, context) {
      // A function is compared with its text, argument by argument, by expression-tree-differs.
      if (source.parent.kind !== "AttributeMapping" || !source.type || source.type === "Function") return;
      if (isPlain(source) && source.parameters.length === 0) return;
      const said = isPlain(source) ? undefined : saidByText(parsedSource(source));
      const data = { source: sentence(nameOf(source)), expression: shortened(source.expression ?? "") };
      if (said !== undefined && said.type !== source.type) {
        const at = { node: source, property: "type" };
        const typed = { ...data, expected: said.type, kind: kinds[said.type] };
        if (hasProperty(source, "type"))
          context.report({ at, messageId: "type", data: { ...typed, type: source.type } });
        else context.report({ at, messageId: "no-type", data: typed, severity: "warning" });
      } else if (said !== undefined && said.name !== (source.name ?? "")) {
        if (said.type === "Attribute" && !isDefined(said.name, source.parent.parent)) return;
        const at = { node: source, property: "name" };
        const named = { ...data, expected: said.name };
        if (source.name) context.report({ at, messageId: "name", data: { ...named, name: source.name } });
        else context.report({ at, messageId: "no-name", data: named, severity: "warning" });
      } else if (source.parameters.length > 0) {
        context.report({
          at: { node: source, property: "parameters" },
          messageId: "parameters",
          data: { source: data.source, type: source.type },
          severity: "warning",
        });
      }
    },
  },
});

const kinds = { Attribute: "an attribute", Constant: "a constant", Function: "a function" } as const;

/** Whether the text is as the service writes it, or not there at all. */
function isPlain({ type, name = "", expression }: MappingSourceNode): boolean {
  if (expression === undefined) return true;
  return type === "Attribute"
    ? expression === `[${name}]`
    : expression === name || expression === quoted(name);
}

/** An attribute that is not defined is for source-attribute-unknown and source-attribute-case. */
function isDefined(name: string, { sourceObjects }: ObjectMappingNode): boolean {
  return !definesAttributes(sourceObjects) || findAttribute(sourceObjects, name).match === "exact";
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
