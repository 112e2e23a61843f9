import { withTexts } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, graphFunctions, workdayGuide } from "./sources.ts";

export const split = defineFunction({
  name: "Split",
  summary: "The parts of a text between delimiters, as several values",
  category: "list",
  parameters: [
    { name: "source", key: "source", type: "String", required: true },
    {
      name: "delimiter",
      key: "delimiter",
      type: "String",
      required: true,
      note: "Optional in the list that Graph gives, required in the references.",
    },
  ],
  returns: "String",
  multivalued: true,
  status: "documented",
  notes: [
    "Microsoft's example splits at a comma, and the space behind it is gone in the result. No rule says so; this follows the example and takes white space around each part away.",
    "What it gives without a value is not documented.",
  ],
  sources: [functionReference("split"), cloudSyncReference("split"), graphFunctions, workdayGuide],
  examples() {
    return [
      {
        title: "permission sets",
        expression: 'Split([extensionAttribute5], ",")',
        input: { extensionAttribute5: "PermissionSetOne, PermissionSetTwo" },
        result: ["PermissionSetOne", "PermissionSetTwo"],
      },
      {
        title: "proxy addresses",
        expression: 'Split(Join(",", Append("smtp:", [mailNickname]), Append("SMTP:", [mail])), ",")',
        input: { mailNickname: "jdoe@contoso.com", mail: "john.doe@contoso.com" },
        result: ["smtp:jdoe@contoso.com", "SMTP:john.doe@contoso.com"],
      },
    ];
  },
  evaluate: ([source, delimiter]) =>
    withTexts([source, delimiter], (text, separator) =>
      separator === ""
        ? unknown("an empty delimiter is not documented")
        : gives(text.split(separator).map((part) => part.trim())),
    ),
});
