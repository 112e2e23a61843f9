import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, graphFunctions } from "./sources.ts";

export const append = defineFunction({
  name: "Append",
  summary: "A text with a suffix",
  category: "text",
  parameters: [
    {
      name: "source",
      key: "source",
      type: "String",
      required: true,
      note: 'May be a constant, as in `Append("SMTP:", [mail])`.',
    },
    { name: "suffix", key: "suffix", type: "String", required: true },
  ],
  returns: "String",
  status: "documented",
  notes: ["What it gives when one of the two has no value is not documented."],
  sources: [functionReference("append"), cloudSyncReference("append"), graphFunctions],
  examples() {
    return [
      {
        title: "a constant suffix",
        expression: 'Append([userPrincipalName], ".test")',
        input: { userPrincipalName: "John.Doe@contoso.com" },
        result: "John.Doe@contoso.com.test",
      },
      {
        title: "an alias from parts of first and last name",
        expression: "Append(Mid([givenName], 1, 3), Mid([surname], 1, 5))",
        input: { givenName: "John", surname: "Doe" },
        result: "JohDoe",
      },
      {
        title: "a prefix before a number with leading zeros",
        expression:
          'Append("05",Replace(Join("","000000",[employeeId]), ,"(.*?)(?<id>.{0,6})$", ,"${id}", ,))',
        input: { employeeId: "789" },
        result: "05000789",
      },
    ];
  },
  evaluate: ([source, suffix]) => withTexts([source, suffix], (text, end) => gives(`${text}${end}`)),
});
