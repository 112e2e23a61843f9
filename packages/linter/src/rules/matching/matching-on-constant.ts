import type { AttributeMappingNode, JsonObject } from "@syncschema/model";
import { changed, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchedBy } from "./matched-by.ts";

export const matchingOnConstant = defineRule({
  id: "matching-on-constant",
  summary: "A matching attribute is fed from an attribute of the source object",
  why: "With the same value for all, every object of the source is joined to the one object of the target that has it, which is then overwritten again and again, or the cycle logs DuplicateSourceEntries. Without a value nothing is found at all.",
  severity: "error",
  needsWholeFile: true,
  security: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs",
  },
  messages: {
    constant: {
      message: '{{mapping}} matches by "{{name}}", to which it gives all objects the same value',
      help: "Match by an attribute that tells one object from another, or set this matchingPriority to 0.",
    },
    nothing: {
      message: '{{mapping}} matches by "{{name}}", for which it has no source',
      help: "Give it a source that tells one object from another, or set this matchingPriority to 0.",
    },
  },
  examples() {
    const sourced = (source: JsonObject | null) => ({
      mapping: { attributeMappings: changed(userMappings, "userName", { source }) },
    });
    return {
      bad: [
        {
          title: "a constant",
          profile: "scim",
          parts: sourced({ type: "Constant", name: "admin", expression: '"admin"', parameters: [] }),
        },
        {
          title: "an expression without an attribute",
          profile: "scim",
          parts: matchedBy('ToLower("ADMIN")'),
        },
        { title: "no source", profile: "scim", gives: ["nothing"], parts: sourced(null) },
      ],
      good: [
        { title: "an attribute", profile: "scim", parts: {} },
        {
          title: "an expression with an attribute",
          profile: "scim",
          parts: matchedBy("ToLower([userName])"),
        },
        { title: "what changes all the time", profile: "scim", parts: matchedBy("Now()") },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, source } = attribute;
      if (matchingPriority <= 0) return;
      const data = dataOf(attribute);
      if (source === undefined) context.report({ at: attribute, messageId: "nothing", data });
      else if (source.type === "Constant") context.report({ at: source, messageId: "constant", data });
    },
    Expression({ source, attribute, checked }, context) {
      if (attribute.matchingPriority <= 0 || source.type !== "Function") return;
      const { parsed, read, calls } = checked;
      const isVarying = calls.some(({ definition }) => varying.has(definition?.name ?? ""));
      if (parsed.errors.length > 0 || read.length > 0 || isVarying) return;
      context.report({ at: source, messageId: "constant", data: dataOf(attribute) });
    },
  },
});

/** Of these matching-expression-forbidden and select-unique-value-misplaced speak, apart from Now. */
const varying: ReadonlySet<string> = new Set(["Guid", "Now", "RandomString", "SelectUniqueValue"]);

function dataOf({ parent, targetAttributeName = "" }: AttributeMappingNode) {
  return { mapping: mappingName(parent), name: targetAttributeName };
}
