import { toBase64, toUtf16 } from "../dotnet/encoding.ts";
import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const convertToBase64 = defineFunction({
  name: "ConvertToBase64",
  summary: "A text as base64 of its Unicode (UTF-16) form",
  category: "conversion",
  parameters: [{ name: "source", key: undefined, type: "String", required: true }],
  returns: "String",
  status: "documented",
  notes: ["What it gives without a value is not documented."],
  sources: [functionReference("converttobase64"), cloudSyncReference("converttobase64")],
  examples() {
    return [
      {
        title: "a text",
        expression: 'ConvertToBase64("Hello world!")',
        result: "SABlAGwAbABvACAAdwBvAHIAbABkACEA",
      },
    ];
  },
  evaluate: ([source]) => withTexts([source], (text) => gives(toBase64(toUtf16(text)))),
});
