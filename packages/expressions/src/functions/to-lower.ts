import { toLowerCase } from "../dotnet/letter-case.ts";
import { withText, withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, figmaGuide, functionReference } from "./sources.ts";

export const toLower = defineFunction({
  name: "ToLower",
  summary: "A text in small letters",
  category: "text",
  parameters: [
    { name: "source", key: undefined, type: "String", required: true },
    {
      name: "culture",
      key: undefined,
      type: "String",
      required: false,
      note: "A name by RFC 4646, such as `ja-JP`; the invariant culture without one.",
    },
  ],
  returns: "String",
  status: "documented",
  notes: [
    "Of the cultures only Turkish and Azerbaijani change letters in another way: I becomes ı.",
    "The portal prints the optional place: `ToLower(x, )`.",
    "A target that compares without regard to case does not see the change unless its attribute is marked caseExact.",
    "Gives no value for none.",
  ],
  sources: [functionReference("tolower"), cloudSyncReference("tolower"), figmaGuide],
  examples() {
    return [
      {
        title: "a user principal name",
        expression: `ToLower(Join("@", NormalizeDiacritics(StripSpaces(Join(".",  [PreferredFirstName], [PreferredLastName]))), "contoso.com"))`,
        input: { PreferredFirstName: "John", PreferredLastName: "Smith" },
        result: "john.smith@contoso.com",
      },
      { title: "in Turkish", expression: 'ToLower("ISPARTA", "tr-TR")', result: "ısparta" },
    ];
  },
  evaluate: ([source, culture]) =>
    withText(source, (text) => withTexts([culture ?? ""], (name) => gives(toLowerCase(text, name)))),
});
