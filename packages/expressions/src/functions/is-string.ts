import { gives, unknown } from "../evaluate/evaluated.ts";
import { textOf } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const isString = defineFunction({
  name: "IsString",
  summary: "Whether a value can be made a text",
  category: "logic",
  parameters: [{ name: "Expression", key: undefined, type: "Any", required: true }],
  returns: "Boolean",
  status: "documented",
  notes: [
    "Tells whether CStr would succeed.",
    "For which values it is False is not documented, so without a single value the result is unknown.",
  ],
  sources: [functionReference("isstring"), cloudSyncReference("isstring")],
  examples() {
    return [
      {
        title: "a text",
        expression: "IsString([displayName])",
        input: { displayName: "John Doe" },
        result: true,
      },
    ];
  },
  evaluate: ([value = null]) =>
    textOf(value) === undefined ? unknown("for which values it is False is not documented") : gives(true),
});
