import { defineCheck } from "../define-check.ts";

export const sourceAttributeCase = defineCheck({
  id: "source-attribute-case",
  summary: "Attributes in an expression are written as they are defined",
  why: "Saving was seen to fail with SchemaInvalid.",
  severity: "error",
  evidence: "field",
  source: "https://github.com/MicrosoftDocs/azure-docs/issues/58604",
  messages: {
    otherCase: {
      message: "The attribute {{name}} is defined as {{defined}}",
      help: "Write it so; names are compared with regard to case, and saving fails with SchemaInvalid.",
    },
  },
  examples() {
    return {
      bad: [
        {
          expression: 'Join("", [mail], [Description])',
          attributes: [{ name: "mail" }, { name: "description" }],
          fixed: 'Join("", [mail], [description])',
        },
      ],
      good: [{ expression: "Trim([a])", attributes: [{ name: "a" }, { name: "A" }] }],
    };
  },
  *check({ attributes, read }) {
    if (!attributes) return;
    for (const { name, start, end } of read) {
      if (attributes.some((attribute) => attribute.name === name)) continue;
      const defined = attributes.find(
        (attribute) => attribute.name.toLowerCase() === name.toLowerCase(),
      )?.name;
      if (defined === undefined) continue;
      const edits = [{ start, end, text: `[${defined}]` }];
      yield { messageId: "otherCase", severity: "error", data: { name, defined }, start, end, edits };
    }
  },
});
