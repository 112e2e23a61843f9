import { fromBase64, fromUtf8, fromUtf16 } from "../dotnet/encoding.ts";
import { withTexts } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference } from "./sources.ts";

export const convertFromBase64 = defineFunction({
  name: "ConvertFromBase64",
  summary: "The text that a base64 text encodes",
  category: "conversion",
  parameters: [
    { name: "source", key: undefined, type: "String", required: true },
    {
      name: "Encoding",
      key: undefined,
      type: "Any",
      required: false,
      values: ["Unicode", "ASCII", "UTF8"],
      note: "A word without quotes; Unicode (UTF-16) without one.",
    },
  ],
  returns: "String",
  applicability: "Cloud Sync",
  status: "elsewhere",
  notes: [
    "In the reference of Cloud Sync alone.",
    "What it does with a text that is no base64 is not documented.",
  ],
  sources: [cloudSyncReference("convertfrombase64")],
  examples() {
    return [
      {
        title: "Unicode",
        expression: 'ConvertFromBase64("SABlAGwAbABvACAAdwBvAHIAbABkACEA")',
        result: "Hello world!",
      },
      { title: "UTF-8", expression: 'ConvertFromBase64("SGVsbG8gd29ybGQh", UTF8)', result: "Hello world!" },
    ];
  },
  evaluate: ([source, encoding]) =>
    withTexts([source, encoding ?? "Unicode"], (text, name) => {
      const bytes = fromBase64(text);
      const decode = decoders.get(name);
      if (bytes === undefined || decode === undefined)
        return unknown("what it does with a text or an encoding of that kind is not documented");
      const decoded = decode(bytes);
      return decoded === undefined ? unknown(`the bytes are no text in ${name}`) : gives(decoded);
    }),
});

const decoders: ReadonlyMap<string, (bytes: Uint8Array) => string | undefined> = new Map([
  ["Unicode", fromUtf16],
  ["UTF8", fromUtf8],
  ["ASCII", (bytes: Uint8Array) => (bytes.every((byte) => byte < 0x80) ? fromUtf8(bytes) : undefined)],
]);
