import { propertyPointer } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { flowTypeWords } from "./flow-type-words.ts";

export const flowTypesFormat = defineRule({
  id: "flow-types-format",
  summary: "The operations of a mapping stand in the order in which Graph writes them, each once",
  why: "The order does not count for the service, but a comparison of two exports shows a change that is none.",
  severity: "info",
  preset: "strict",
  whenDisabled: "same",
  evidence: { kind: "inferred", source: "the object mappings of public exports" },
  fix: "safe",
  messages: {
    format: {
      message: '{{mapping}} has the flowTypes "{{found}}"',
      help: 'Write "{{expected}}".',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "in another order",
          profile: "scim",
          parts: { mapping: { flowTypes: "Delete, Add,Update" } },
        },
        {
          title: "one twice",
          profile: "scim",
          parts: { mapping: { flowTypes: "Add,Update,Update,Delete" } },
        },
      ],
      good: [
        {
          title: "with blanks, as in exports of 2020",
          profile: "scim",
          parts: { mapping: { flowTypes: "Add, Update, Delete" } },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const words = flowTypeWords(mapping);
      const expected = [...mapping.flowTypes].join(",");
      if (words === undefined || words.join(",") === expected) return;
      const found = String(mapping.value.flowTypes);
      context.report({
        at: { node: mapping, property: "flowTypes" },
        messageId: "format",
        data: { mapping: mappingName(mapping), found, expected },
        fix: [{ op: "set", pointer: propertyPointer(mapping, "flowTypes"), value: expected }],
      });
    },
  },
});
