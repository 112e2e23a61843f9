import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference } from "./sources.ts";

export const len = defineFunction({
  name: "Len",
  summary: "The number of characters of a text or a number",
  category: "text",
  parameters: [{ name: "String", key: undefined, type: "Any", required: true, note: "A text or a number." }],
  returns: "Number",
  status: "documented",
  since: "In Microsoft's reference of April 2026, not in that of August 2024.",
  notes: ["Gives 0 for null and for an empty text."],
  sources: [functionReference("len")],
  examples() {
    return [
      { title: "a text", expression: 'Len("John Doe")', result: 8 },
      { title: "a whole number", expression: "Len(42568)", result: 5 },
      { title: "a number with decimals", expression: "Len(42568.75)", result: 8 },
      { title: "no value", expression: "Len([description])", result: 0 },
      {
        title: "an alias from a short last name",
        expression: `IIF(Len([LastName]) <= 5,
    Left(Join ("",[LastName],[FirstName]),10),
    Join("", Mid([LastName],1,9), Mid([FirstName],1,1))
  )`,
        input: { FirstName: "John", LastName: "Smith" },
        result: "SmithJohn",
      },
      {
        title: "an alias from a long last name",
        expression: `IIF(Len([LastName]) <= 5,
    Left(Join ("",[LastName],[FirstName]),10),
    Join("", Mid([LastName],1,9), Mid([FirstName],1,1))
  )`,
        input: { FirstName: "John", LastName: "Parker" },
        result: "ParkerJ",
      },
    ];
  },
  evaluate: ([source]) => withTexts([source === null ? "" : source], (text) => gives(text.length)),
});
