import { withInteger, withList } from "../evaluate/argument.ts";
import { fails, gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const item = defineFunction({
  name: "Item",
  summary: "One value of a multi-valued attribute, by its number",
  category: "list",
  parameters: [
    {
      name: "attribute",
      key: "source",
      type: "Any",
      required: true,
      note: "Multi-valued: an attribute or a function such as Split.",
    },
    {
      name: "index",
      key: "index",
      type: "Number",
      required: true,
      note: "The first is 1; 0 is not to be used.",
    },
  ],
  returns: "Any",
  status: "documented",
  notes: [
    "A number for which there is no value is an error.",
    "What it gives for an absent attribute is not documented.",
  ],
  sources: [functionReference("item"), cloudSyncReference("item"), publicExports],
  examples() {
    return [
      {
        title: "the first value",
        expression: "Item([proxyAddresses], 1)",
        input: { proxyAddresses: ["SMTP:a@contoso.com", "smtp:b@contoso.com"] },
        result: "SMTP:a@contoso.com",
      },
      {
        title: "what stands before a sign",
        expression: 'Append(Item(Split([userPrincipalName], "@"), 1), "@domain.com")',
        input: { userPrincipalName: "john.doe@contoso.com" },
        result: "john.doe@domain.com",
      },
      {
        title: "more than there are",
        expression: "Item([proxyAddresses], 3)",
        input: { proxyAddresses: ["SMTP:a@contoso.com"] },
        outcome: { kind: "error", message: "Item: there is no value 3, the number of values is 1" },
      },
    ];
  },
  evaluate: ([attribute, index]) =>
    withInteger(index, (number) =>
      withList(attribute, (values) => {
        const value = values[Number(number) - 1];
        return value === undefined
          ? fails(`there is no value ${number}, the number of values is ${values.length}`)
          : gives(value);
      }),
    ),
});
