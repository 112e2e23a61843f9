import { toUpperCase } from "../dotnet/letter-case.ts";
import { withText, withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const toUpper = defineFunction({
  name: "ToUpper",
  summary: "A text in capitals",
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
    "Of the cultures only Turkish and Azerbaijani change letters in another way: i becomes İ.",
    "Letter by letter, as .NET does it: ß stays ß.",
    "A target that compares without regard to case does not see the change unless its attribute is marked caseExact.",
    "Gives no value for none.",
  ],
  sources: [functionReference("toupper"), cloudSyncReference("toupper")],
  examples() {
    return [
      { title: "a state", expression: "ToUpper([state])", input: { state: "nsw" }, result: "NSW" },
      { title: "an ß", expression: 'ToUpper("groß")', result: "GROß" },
      { title: "in Turkish", expression: 'ToUpper("izmir", "tr-TR")', result: "İZMİR" },
    ];
  },
  evaluate: ([source, culture]) =>
    withText(source, (text) => withTexts([culture ?? ""], (name) => gives(toUpperCase(text, name)))),
});
