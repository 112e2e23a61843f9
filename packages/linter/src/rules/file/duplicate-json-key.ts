import { child, nodeAt } from "@syncschema/model";
import { nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const duplicateJsonKey = defineRule({
  id: "duplicate-json-key",
  summary: "No object has a property twice",
  why: "Readers of JSON keep the last of two and drop the other without a word; after a copy and paste that may be the one you edited.",
  severity: "warning",
  preset: "minimal",
  whenDisabled: "same",
  evidence: { kind: "documented", source: "https://www.rfc-editor.org/rfc/rfc8259#section-4" },
  messages: {
    twice: {
      message: '"{{key}}" stands twice in {{object}}; only this last one counts',
      help: "Remove one of the two. If they were meant as two mappings, each needs its own { }.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "two states",
          text: '{ "id": "a", "id": "b", "synchronizationRules": [], "directories": [] }',
        },
      ],
      good: [{ title: "each property once", parts: {} }],
    };
  },
  visit: {
    File(document, context) {
      for (const { key, object, first, repeat } of document.duplicateKeys) {
        const place = (span: typeof first) => ({
          offset: span.keyStart,
          length: span.keyEnd - span.keyStart,
          pointer: child(object, key),
        });
        context.report({
          at: place(repeat),
          messageId: "twice",
          data: { key, object: nameOf(nodeAt(document.schema, object)) },
          related: [{ message: "the first one, which is ignored", at: place(first) }],
        });
      }
    },
  },
});
