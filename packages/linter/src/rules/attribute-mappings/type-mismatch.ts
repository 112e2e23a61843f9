import { changed, userAttributes } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directFlow } from "./direct-flow.ts";

export const typeMismatch = defineRule({
  id: "type-mismatch",
  summary: "A value is handed on to an attribute of a type that can take it",
  why: "A value that is not written as the target's type cannot be written, and the object fails or goes without it.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "the pairs of types in public exports, and those that are never in them",
  },
  messages: {
    types: {
      message: '{{mapping}} hands [{{source}}] ({{from}}) on to "{{target}}" ({{to}})',
      help: "{{advice}}.",
    },
  },
  examples() {
    const types = (from: string, to: string) => ({
      source: { attributes: changed(userAttributes, "department", { type: from }) },
      target: { attributes: changed(userAttributes, "department", { type: to }) },
    });
    return {
      bad: [
        { title: "a text to a truth value", profile: "scim", parts: types("String", "Boolean") },
        { title: "a number to a date", profile: "scim", parts: types("Integer", "DateTime") },
        { title: "a truth value to a number", profile: "scim", parts: types("Boolean", "Integer") },
      ],
      good: [
        { title: "a truth value to a text", profile: "scim", parts: types("Boolean", "String") },
        {
          title: "a text to a date, as in default mappings",
          profile: "cloud-sync",
          parts: types("String", "DateTime"),
        },
      ],
    };
  },
  visit: {
    MappingSource(source, context) {
      const flow = directFlow(source);
      const advice = flow && adviceFor(flow.from.type, flow.to.type);
      if (flow === undefined || advice === undefined) return;
      const { mapping, name, from, to } = flow;
      context.report({
        at: source,
        messageId: "types",
        data: {
          mapping: mappingName(mapping),
          source: name,
          from: from.type ?? "",
          target: to.name ?? "",
          to: to.type ?? "",
          advice,
        },
        related: [
          { message: `is of the type ${from.type}`, at: from },
          { message: `is of the type ${to.type}`, at: to },
        ],
      });
    },
  },
});

/**
 * What to do about a pair of types; undefined for a pair that works. Every value can be written as a text, and
 * default mappings hand texts on to Binary and DateTime. References are for rules of their own.
 */
function adviceFor(from = "String", to = "String"): string | undefined {
  if (from === to || from === "Reference") return undefined;
  if (to === "Boolean") return "Turn it into True or False, with Switch or CBool";
  if (to === "Integer") return "Correct the type in the definition that is wrong, or map a number";
  if ((to === "DateTime" || to === "Binary") && (from === "Boolean" || from === "Integer"))
    return "Correct the type in the definition that is wrong";
  return undefined;
}
