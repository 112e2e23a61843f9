import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, graphFunctions, publicExports } from "./sources.ts";

export const not = defineFunction({
  name: "Not",
  summary: "False for True, and True for anything else",
  category: "logic",
  parameters: [
    {
      name: "source",
      key: "source",
      type: "Boolean",
      required: true,
      note: "True or False, or such a text.",
    },
  ],
  returns: "Boolean",
  status: "documented",
  notes: [
    "An absent attribute gives True.",
    'Whether "true" in small letters counts as True is not documented.',
  ],
  sources: [functionReference("not"), cloudSyncReference("not"), graphFunctions, publicExports],
  examples() {
    return [
      {
        title: "a Boolean",
        expression: "Not([IsSoftDeleted])",
        input: { IsSoftDeleted: true },
        result: false,
      },
      {
        title: "a text",
        expression: "Not([accountDisabled])",
        input: { accountDisabled: "False" },
        result: true,
      },
      { title: "an absent attribute", expression: "Not([accountDisabled])", result: true },
    ];
  },
  evaluate: ([source]) => {
    if (typeof source === "string" && source !== "True" && source.toLowerCase() === "true")
      return unknown("whether it regards case is not documented");
    return gives(source !== true && source !== "True");
  },
});
