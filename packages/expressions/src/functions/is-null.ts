import { gives } from "../evaluate/evaluated.ts";
import { isList } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const isNull = defineFunction({
  name: "IsNull",
  summary: "Whether a value is null: for an attribute, whether it is absent",
  category: "logic",
  parameters: [{ name: "Expression", key: undefined, type: "Any", required: true }],
  returns: "Boolean",
  status: "documented",
  notes: ["Not for the source of Switch, and by the reference not for the condition of IIF."],
  sources: [functionReference("isnull"), cloudSyncReference("isnull")],
  examples() {
    return [
      { title: "an absent attribute", expression: "IsNull([displayName])", result: true },
      {
        title: "an empty one",
        expression: "IsNull([displayName])",
        input: { displayName: "" },
        result: false,
      },
    ];
  },
  evaluate: ([value = null]) => gives(value === null || (isList(value) && value.length === 0)),
});
