import { fromBase64 } from "../dotnet/encoding.ts";
import { withTexts } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference } from "./sources.ts";

export const stringFromSid = defineFunction({
  name: "StringFromSid",
  summary: "The text form of a security identifier: `S-1-5-21-…`",
  category: "directory",
  parameters: [
    {
      name: "ObjectSID",
      key: undefined,
      type: "Binary",
      required: true,
      note: "Here the bytes as base64, the form that binary values have in JSON.",
    },
  ],
  returns: "String",
  applicability: "Cloud Sync",
  status: "elsewhere",
  notes: ["In the reference of Cloud Sync alone, where a heading spells it StringFromSID."],
  sources: [
    cloudSyncReference("stringfromsid"),
    "https://learn.microsoft.com/openspecs/windows_protocols/ms-dtyp/f992ad60-0fe4-4b87-9fed-beb478836861",
  ],
  examples() {
    return [
      {
        title: "the group of administrators",
        expression: "StringFromSid([objectSid])",
        input: { objectSid: "AQIAAAAAAAUgAAAAIAIAAA==" },
        result: "S-1-5-32-544",
      },
    ];
  },
  evaluate: ([sid]) =>
    withTexts([sid], (text) => {
      const bytes = fromBase64(text);
      const identifier = bytes && sidText(bytes);
      return identifier === undefined ? unknown("the value is no SID in base64") : gives(identifier);
    }),
});

/** One byte of revision, one with the number of parts, six of authority in network order, then four for each part. */
function sidText(bytes: Uint8Array): string | undefined {
  const [revision, count] = bytes;
  if (revision !== 1 || count === undefined || count > 15 || bytes.length !== 8 + count * 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const authority = view.getUint16(2) * 2 ** 32 + view.getUint32(4);
  const parts = Array.from({ length: count }, (_, index) => view.getUint32(8 + index * 4, true));
  return ["S", revision, authority, ...parts].join("-");
}
