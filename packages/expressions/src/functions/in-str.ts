import { toUpperCase } from "../dotnet/letter-case.ts";
import { withInteger, withTexts } from "../evaluate/argument.ts";
import { agreed, gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, figmaGuide, functionReference } from "./sources.ts";

export const inStr = defineFunction({
  name: "InStr",
  summary: "The position of a text in another, from 1; 0 when it is not there",
  category: "text",
  parameters: [
    { name: "value1", key: undefined, type: "String", required: true, note: "The text to search." },
    { name: "value2", key: undefined, type: "String", required: true, note: "The text to find." },
    { name: "start", key: undefined, type: "Number", required: false, note: "Where to begin, from 1." },
    {
      name: "compareType",
      key: undefined,
      type: "Any",
      required: false,
      values: ["vbTextCompare", "vbBinaryCompare"],
      note: "A word without quotes.",
    },
  ],
  returns: "Number",
  status: "documented",
  notes: [
    "The portal prints it as Instr, with both optional places: `Instr(x, y, , )`.",
    "Whether it regards case without compareType is not documented, so the result is unknown where that matters.",
  ],
  sources: [functionReference("instr"), cloudSyncReference("instr"), figmaGuide],
  examples() {
    return [
      { title: "a word", expression: 'InStr("The quick brown fox","quick")', result: 5 },
      {
        title: "from the third character, with regard to case",
        expression: 'InStr("repEated","e",3,vbBinaryCompare)',
        result: 7,
      },
      {
        title: "only addresses of one domain",
        expression: 'IgnoreFlowIfNullOrEmpty(IIF(InStr([emailAddress],"@contoso.com")=0,"",[emailAddress]))',
        input: { emailAddress: "john.doe@external.com" },
        outcome: { kind: "flow", instruction: "IgnoreAttributeFlow" },
      },
      {
        title: "a guest by the form of the name",
        expression: 'IIF(InStr([userPrincipalName], "@partners") > 0,"Guest","Member")',
        input: { userPrincipalName: "jane@partners.contoso.com" },
        result: "Guest",
      },
    ];
  },
  evaluate: ([value1, value2, start, compareType]) =>
    withTexts([value1, value2], (text, search) =>
      withInteger(start ?? 1, (from) => {
        if (search === "" || from < 1n) return unknown("that search is not documented");
        const position = (fold: (text: string) => string) =>
          fold(text).indexOf(fold(search), Number(from) - 1) + 1;
        const binary = position((text) => text);
        if (compareType === "vbBinaryCompare") return gives(binary);
        const textual = position((text) => toUpperCase(text));
        if (compareType === "vbTextCompare") return gives(textual);
        return agreed([binary, textual], "whether it regards case without compareType is not documented");
      }),
    ),
});
