import { findAttribute, propertyPointer } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { attributeNames, definesAttributes, didYouMean } from "../attribute-mappings/definitions.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeAttributeUnknown = defineRule({
  id: "scope-attribute-unknown",
  summary: "Clauses look at attributes that the source object defines",
  why: "Graph wants the name of an attribute of the source object. On another name the clause is true for nobody, or the schema is refused.",
  severity: "error",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-filterclause",
  },
  messages: {
    unknown: {
      message:
        '{{clause}} looks at "{{name}}", which "{{object}}" in "{{directory}}" does not define{{hint}}',
      help: "Correct the name, or add the attribute to the object's definition first.",
    },
    case: {
      message: '{{clause}} looks at "{{name}}", which is defined as "{{definition}}"',
      help: 'Write "{{definition}}". Names of source attributes are case-sensitive in mappings; of clauses no refusal was seen, so this is a warning.',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a slip of the pen",
          profile: "scim",
          parts: { mapping: inScope([clause("departement", "EQUALS", "Sales")]) },
        },
        {
          title: "another case",
          profile: "scim",
          gives: ["case"],
          parts: { mapping: inScope([clause("Department", "EQUALS", "Sales")]) },
        },
      ],
      good: [
        {
          title: "as defined",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "EQUALS", "Sales")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const { sourceOperandName: name, parent } = node;
      const { sourceObjects, sourceObjectName: object = "", parent: rule } = parent.parent;
      if (!name || !definesAttributes(sourceObjects)) return;
      const found = findAttribute(sourceObjects, name);
      if (found.match === "exact") return;
      const at = { node, property: "sourceOperandName" };
      const data = { clause: sentence(nameOf(node)), name };
      if (found.match === "none") {
        const directory = rule.sourceDirectory?.name ?? "";
        const hint = didYouMean(name, attributeNames(sourceObjects));
        return context.report({ at, messageId: "unknown", data: { ...data, object, directory, hint } });
      }
      const definition = found.definition.name ?? "";
      context.report({
        at,
        messageId: "case",
        data: { ...data, definition },
        severity: "warning",
        related: [{ message: "the definition", at: found.definition }],
        fix: [{ op: "set", pointer: propertyPointer(node, "sourceOperandName"), value: definition }],
      });
    },
  },
});
