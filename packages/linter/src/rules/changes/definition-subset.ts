import { userAttributes } from "../../examples/example-schema.ts";
import { listed, nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince } from "./changes-since.ts";
import { isSubset, missingDefinitions } from "./missing-definitions.ts";

export const definitionSubset = defineRule({
  id: "definition-subset",
  summary: "The file defines every attribute that the base defines",
  why: "What is saved replaces the whole schema. A file from another job, or from before attributes were added or discovered, takes away all definitions that it does not have.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    subset: {
      message: "{{count}} attribute definitions of the base are missing: {{where}}",
      help: "Begin with a current export of the job and bring your changes into it, or take the missing definitions over.",
    },
  },
  examples() {
    const attributes = [
      ...userAttributes,
      ...Array.from({ length: 12 }, (_, index) => ({ name: `custom${index}` })),
    ];
    return {
      bad: [{ title: "an older export", profile: "scim", base: { target: { attributes } }, parts: {} }],
      good: [
        {
          title: "a definition that somebody removed, which definition-removed names",
          profile: "scim",
          base: { target: { attributes: attributes.slice(0, userAttributes.length + 1) } },
          parts: {},
        },
        { title: "more than the base", profile: "scim", parts: { target: { attributes } } },
      ],
    };
  },
  visit: {
    File(document, context) {
      const missing = missingDefinitions(changesSince(context.base, document));
      if (!isSubset(missing)) return;
      const where = [...missing].map(([object, { length }]) => `${length} in ${nameOf(object)}`);
      const count = [...missing.values()].reduce((sum, { length }) => sum + length, 0);
      context.report({ at: document.schema, messageId: "subset", data: { count, where: listed(where) } });
    },
  },
});
