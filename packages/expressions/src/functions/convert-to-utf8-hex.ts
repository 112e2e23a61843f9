import { toHex, toUtf8 } from "../dotnet/encoding.ts";
import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const convertToUtf8Hex = defineFunction({
  name: "ConvertToUTF8Hex",
  summary: "A text as the hexadecimal digits of its UTF-8 form",
  category: "conversion",
  parameters: [{ name: "source", key: undefined, type: "String", required: true }],
  returns: "String",
  status: "documented",
  notes: ["What it gives without a value is not documented."],
  sources: [functionReference("converttoutf8hex"), cloudSyncReference("converttoutf8hex")],
  examples() {
    return [
      { title: "a text", expression: 'ConvertToUTF8Hex("Hello world!")', result: "48656C6C6F20776F726C6421" },
      {
        title: "a number made of an object's id",
        expression: 'Join("", 1000, Replace(ConvertToUTF8Hex([objectId]), , "[a-zA-Z_]*", , "", , ))',
        input: { objectId: "d05e47b1-3909-445a-ba5e-ca60cbc0e4b4" },
        result: "100064303565343762312333930392343435612626135652636136306362633065346234",
      },
    ];
  },
  evaluate: ([source]) => withTexts([source], (text) => gives(toHex(toUtf8(text)))),
});
