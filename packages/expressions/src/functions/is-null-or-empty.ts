import { gives } from "../evaluate/evaluated.ts";
import { isNullOrEmpty as isNullOrEmptyValue } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, successFactorsGuide, workdayGuide } from "./sources.ts";

export const isNullOrEmpty = defineFunction({
  name: "IsNullOrEmpty",
  summary: "Whether a value is null or an empty text",
  category: "logic",
  parameters: [{ name: "Expression", key: undefined, type: "Any", required: true }],
  returns: "Boolean",
  status: "documented",
  notes: [
    "The opposite of IsPresent.",
    "Not for the source of Switch. The reference says so of the condition of IIF too, and Microsoft's guides have it there.",
    "A heading of the reference spells it IsNullorEmpty.",
  ],
  sources: [
    functionReference("isnullorempty"),
    cloudSyncReference("isnullorempty"),
    workdayGuide,
    successFactorsGuide,
  ],
  examples() {
    return [
      { title: "an absent attribute", expression: "IsNullOrEmpty([displayName])", result: true },
      {
        title: "an empty one",
        expression: "IsNullOrEmpty([displayName])",
        input: { displayName: "" },
        result: true,
      },
      {
        title: "a substitute for an absent attribute",
        expression: 'IIF(IsNullOrEmpty([telephoneNumber]),"000-000-0000",[telephoneNumber])',
        result: "000-000-0000",
      },
    ];
  },
  evaluate: ([value = null]) => gives(isNullOrEmptyValue(value)),
});
