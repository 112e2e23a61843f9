import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference } from "./sources.ts";

export const coalesce = defineFunction({
  name: "Coalesce",
  summary: "The first of several values that is not null",
  category: "logic",
  parameters: [
    {
      name: "source",
      key: undefined,
      type: "String",
      required: true,
      note: "The last one is the default value; nothing tells it from the others.",
    },
  ],
  repeats: 1,
  returns: "String",
  status: "documented",
  notes: [
    "An empty text is a value.",
    "With one argument it does nothing.",
    "Gives no value when all are null.",
  ],
  sources: [functionReference("coalesce")],
  examples() {
    return [
      {
        title: "the mail address, else the user principal name",
        expression: "Coalesce([mail],[userPrincipalName])",
        input: { userPrincipalName: "John.Doe@contoso.com" },
        result: "John.Doe@contoso.com",
      },
      { title: "none", expression: "Coalesce([mail],[userPrincipalName])", result: null },
      { title: "an empty default value", expression: 'Coalesce([mail],"")', result: "" },
    ];
  },
  evaluate: (sources) => gives(sources.find((source) => source !== undefined && source !== null) ?? null),
});
