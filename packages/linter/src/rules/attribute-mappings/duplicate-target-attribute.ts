import type { AttributeMappingNode, JsonEdit } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isRedacted } from "../security/custom-security-attribute.ts";

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
      const firsts = new Map<string, AttributeMappingNode>();
      for (const attribute of mapping.attributeMappings) {
        const name = attribute.targetAttributeName;
        // Several attributes may have been redacted; custom-security-attribute-redacted speaks of them.
        if (!name || isRedacted(name)) continue;
        const first = firsts.get(name.toLowerCase());
        if (first === undefined) {
          firsts.set(name.toLowerCase(), attribute);
          continue;
        }
        const at = { node: attribute, property: "targetAttributeName" };
        const related = [{ message: "the first mapping", at: first }];
        const data = { mapping: mappingName(mapping), name };
        if (first.targetAttributeName === name) {
          const isCopy = JSON.stringify(first.value) === JSON.stringify(attribute.value);
          const fix: { fix?: JsonEdit[] } = isCopy
            ? { fix: [{ op: "remove", pointer: attribute.pointer }] }
            : {};
          context.report({ at, messageId: "same", data, related, ...fix });
        } else {
          const severity = "warning" as const;
          context.report({
            at,
            messageId: "case",
            data: { ...data, first: first.targetAttributeName ?? "" },
            related,
            severity,
          });
        }
      }
    },
  },
});
