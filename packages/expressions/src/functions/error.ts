import { withTexts } from "../evaluate/argument.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, publicExports } from "./sources.ts";

export const error = defineFunction({
  name: "Error",
  summary: "An error for the object, with a message of one's own",
  category: "flow",
  parameters: [{ name: "ErrorMessage", key: "message", type: "String", required: true }],
  returns: "Any",
  applicability: "Cloud Sync",
  status: "elsewhere",
  notes: [
    "In the reference of Cloud Sync alone, and in its default mapping of userPrincipalName.",
    "Raised only where its branch is taken.",
  ],
  sources: [cloudSyncReference("error"), publicExports],
  examples() {
    return [
      {
        title: "an attribute that has to be there",
        expression: 'IIF(IsPresent([accountName]),[accountName],Error("AccountName is required"))',
        outcome: { kind: "error", message: "AccountName is required", raised: true },
      },
      {
        title: "an attribute that is there",
        expression: 'IIF(IsPresent([accountName]),[accountName],Error("AccountName is required"))',
        input: { accountName: "jdoe" },
        result: "jdoe",
      },
    ];
  },
  evaluate: ([message]) => withTexts([message], (text) => ({ kind: "error", message: text, raised: true })),
});
