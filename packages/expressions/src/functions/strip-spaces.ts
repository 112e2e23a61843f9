import { withText } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, graphFunctions } from "./sources.ts";

export const stripSpaces = defineFunction({
  name: "StripSpaces",
  summary: "A text without its spaces",
  category: "text",
  parameters: [{ name: "source", key: "source", type: "String", required: true }],
  returns: "String",
  status: "documented",
  notes: ["Takes only the space (U+0020) away, no tabs and no line ends.", "Gives no value for none."],
  sources: [functionReference("stripspaces"), cloudSyncReference("stripspaces"), graphFunctions],
  examples() {
    return [
      {
        title: "spaces within and around",
        expression: "StripSpaces([displayName])",
        input: { displayName: " Mary Ann Smith " },
        result: "MaryAnnSmith",
      },
    ];
  },
  evaluate: ([source]) => withText(source, (text) => gives(text.replaceAll(" ", ""))),
});
