import { withoutDiacritics } from "../dotnet/diacritics.ts";
import { withText } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const normalizeDiacritics = defineFunction({
  name: "NormalizeDiacritics",
  summary: "A text with plain letters in place of letters with diacritics",
  category: "text",
  parameters: [{ name: "source", key: undefined, type: "String", required: true }],
  returns: "String",
  status: "documented",
  notes: [
    "By the table in Microsoft's reference. An umlaut loses its dots (ä becomes a, not ae); æ, ø, œ and ß become two letters.",
    "Other Latin letters with marks lose their marks too. Letters for which neither says anything (đ, þ, й) make the result unknown.",
    "Gives no value for none.",
  ],
  sources: [functionReference("normalizediacritics"), cloudSyncReference("normalizediacritics")],
  examples() {
    return [
      {
        title: "a first name",
        expression: "NormalizeDiacritics([givenName])",
        input: { givenName: "Zoë" },
        result: "Zoe",
      },
      {
        title: "an umlaut and an ß",
        expression: "NormalizeDiacritics([surname])",
        input: { surname: "Müller-Groß" },
        result: "Muller-Gross",
      },
    ];
  },
  evaluate: ([source]) =>
    withText(source, (text) => {
      const plain = withoutDiacritics(text);
      return typeof plain === "string"
        ? gives(plain)
        : unknown(`what becomes of ${plain.letter} is not documented`);
    }),
});
