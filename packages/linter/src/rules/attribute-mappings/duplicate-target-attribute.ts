import type { AttributeMappingNode, JsonEdit } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isRedacted } from "../security/custom-security-attribute.ts";
import { mappingsByTarget } from "./mappings-to.ts";

export const duplicateTargetAttribute = defineRule({
  id: "duplicate-target-attribute",
  summary: "A mapping writes each target attribute once",
  why: "Graph refuses the schema: an attribute can be the target of one mapping only. Cloud sync has been seen to combine both instead.",
  severity: "error",
  preset: "minimal",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  fix: "safe",
  messages: {
    same: {
      message: '{{mapping}} maps "{{name}}" a second time',
      help: "Keep the mapping that is meant and remove the other.",
    },
    case: {
      message: '{{mapping}} maps "{{name}}", and also "{{first}}", which differs in case alone',
      help: "Keep the one that is spelt like the definition of the attribute.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "two sources for one attribute",
          profile: "scim",
          parts: { mapping: { attributeMappings: [...userMappings, direct("displayName", "userName")] } },
        },
        {
          title: "in two cases",
          profile: "scim",
          gives: ["case"],
          parts: { mapping: { attributeMappings: [...userMappings, direct("DisplayName")] } },
        },
      ],
      good: [{ title: "each once", profile: "scim", parts: {} }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      for (const same of mappingsByTarget(mapping).values()) {
        if (same.length === 1) continue;
        const [first, ...others] = same;
        // Several attributes may have been redacted; custom-security-attribute-redacted speaks of them.
        if (!first?.targetAttributeName || isRedacted(first.targetAttributeName)) continue;
        for (const attribute of others) {
          const { targetAttributeName: name = "" } = attribute;
          const at = { node: attribute, property: "targetAttributeName" };
          const related = [{ message: "the first mapping", at: first }];
          const data = { mapping: mappingName(mapping), name };
          if (first.targetAttributeName === name) {
            context.report({ at, messageId: "same", data, related, ...fixOf(attribute, first) });
          } else {
            const cased = { ...data, first: first.targetAttributeName };
            context.report({ at, messageId: "case", data: cased, related, severity: "warning" });
          }
        }
      }
    },
  },
});

function fixOf(attribute: AttributeMappingNode, first: AttributeMappingNode): { fix?: JsonEdit[] } {
  const isCopy = JSON.stringify(attribute.value) === JSON.stringify(first.value);
  return isCopy ? { fix: [{ op: "remove", pointer: attribute.pointer }] } : {};
}
