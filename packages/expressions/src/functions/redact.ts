import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference } from "./sources.ts";

export const redact = defineFunction({
  name: "Redact",
  summary: "A value that the provisioning logs do not show",
  category: "flow",
  parameters: [{ name: "attribute/value", key: undefined, type: "Any", required: true }],
  returns: "Any",
  status: "documented",
  notes: [
    "The value flows as it is; the logs have `[Redact]` in its place.",
    "The signature in the reference has no parameter; the table under it and the examples have one.",
  ],
  sources: [functionReference("redact")],
  examples() {
    return [
      {
        title: "an attribute",
        expression: "Redact([userPrincipalName])",
        input: { userPrincipalName: "john.doe@contoso.com" },
        result: "john.doe@contoso.com",
      },
      { title: "a text", expression: 'Redact("StringToBeRedacted")', result: "StringToBeRedacted" },
      { title: "a random text", expression: "Redact(RandomString(6,3,0,0,3))" },
    ];
  },
  evaluate: ([value]) => (value === undefined ? unknown("an empty place is not documented") : gives(value)),
});
