import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const cStr = defineFunction({
  name: "CStr",
  summary: "A number, a reference or a Boolean as text",
  category: "conversion",
  parameters: [{ name: "value", key: undefined, type: "Any", required: true }],
  returns: "String",
  status: "documented",
  notes: ["What it gives without a value is not documented."],
  sources: [functionReference("cstr"), cloudSyncReference("cstr")],
  examples() {
    return [
      {
        title: "a reference",
        expression: "CStr([dn])",
        input: { dn: "cn=Joe,dc=contoso,dc=com" },
        result: "cn=Joe,dc=contoso,dc=com",
      },
      { title: "a number", expression: "CStr(BitAnd(&HF, &HF7))", result: "7" },
    ];
  },
  evaluate: ([value]) => withTexts([value], (text) => gives(text)),
});
