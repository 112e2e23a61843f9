import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { graphFunctions } from "./sources.ts";

export const prepend = defineFunction({
  name: "Prepend",
  summary: "A text with a prefix",
  category: "text",
  parameters: [
    { name: "prefix", key: "prefix", type: "String", required: true },
    { name: "source", key: "source", type: "String", required: true },
  ],
  returns: "String",
  status: "observed",
  notes: [
    "In the list that Graph gives, and in no reference: what it does is read from its name and its parameters.",
    "Append with the prefix in the first place does the same, and is documented.",
  ],
  sources: [graphFunctions],
  examples() {
    return [
      {
        title: "a constant prefix",
        expression: 'Prepend("SMTP:", [mail])',
        input: { mail: "john.doe@contoso.com" },
        result: "SMTP:john.doe@contoso.com",
      },
    ];
  },
  evaluate: ([prefix, source]) => withTexts([prefix, source], (start, text) => gives(`${start}${text}`)),
});
