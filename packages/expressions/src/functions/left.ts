import { withInteger, withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const left = defineFunction({
  name: "Left",
  summary: "The first characters of a text",
  category: "text",
  parameters: [
    { name: "String", key: "source", type: "String", required: true },
    {
      name: "NumChars",
      key: "length",
      type: "Number",
      required: true,
      note: "Below 0 gives the whole text.",
    },
  ],
  returns: "String",
  status: "documented",
  notes: ["Gives an empty text for null and for 0 characters, and a shorter text as it is."],
  sources: [functionReference("left"), cloudSyncReference("left"), publicExports],
  examples() {
    return [
      { title: "three characters", expression: 'Left("John Doe", 3)', result: "Joh" },
      { title: "none", expression: 'Left("John Doe", 0)', result: "" },
      { title: "a negative number", expression: 'Left("John Doe", -1)', result: "John Doe" },
      { title: "no value", expression: "Left([description], 448)", result: "" },
      {
        title: "a name before its domain, short enough for Active Directory",
        expression: 'Left(Item(Split([userPrincipalName], "@"), 1), 15)',
        input: { userPrincipalName: "bartholomew.featherstone@contoso.com" },
        result: "bartholomew.fea",
      },
    ];
  },
  evaluate: ([source, length]) =>
    withInteger(length, (count) =>
      withTexts([source === null ? "" : source], (text) =>
        gives(count < 0n ? text : text.slice(0, Number(count))),
      ),
    ),
});
