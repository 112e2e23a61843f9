import { titleCase, toLowerCase, toUpperCase } from "../dotnet/letter-case.ts";
import { withText, withTexts } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, workdayGuide } from "./sources.ts";

export const pCase = defineFunction({
  name: "PCase",
  summary: "A text with a capital at the beginning of each word and small letters in the rest",
  category: "text",
  parameters: [
    { name: "source", key: undefined, type: "String", required: true },
    {
      name: "wordSeparators",
      key: undefined,
      type: "String",
      required: false,
      note: "The characters that end a word, in place of those of .NET's ToTitleCase.",
    },
  ],
  returns: "String",
  status: "documented",
  notes: [
    "Without separators it uses .NET's ToTitleCase, after small letters have been made of all: that would leave words in capitals as they are, and Microsoft's example shows that they change.",
    "Whether an apostrophe then ends a word is contradictory: ToTitleCase says no, the list of separators and the Workday guide say yes. The result is unknown for a letter after one; give the separators to be certain.",
    "Gives no value for none.",
  ],
  sources: [
    functionReference("pcase"),
    "https://learn.microsoft.com/dotnet/api/system.globalization.textinfo.totitlecase",
    workdayGuide,
  ],
  examples() {
    return [
      {
        title: "with the separators of .NET",
        expression: "PCase([firstName])",
        input: { firstName: "PABLO GONSALVES (SECOND)" },
        result: "Pablo Gonsalves (Second)",
      },
      {
        title: "with separators of one's own",
        expression: 'PCase([lastName]," \'-")',
        input: { lastName: "PINTO-DE'SILVA" },
        result: "Pinto-De'Silva",
      },
      {
        title: "first and last name",
        expression: 'PCase(Join(" ",[firstName],[lastName]))',
        input: { firstName: "GREGORY", lastName: "JAMES" },
        result: "Gregory James",
      },
    ];
  },
  evaluate: ([source, wordSeparators]) =>
    withText(source, (text) => {
      if (wordSeparators === undefined) {
        if (/\p{L}'\p{L}/u.test(text)) return unknown("whether an apostrophe ends a word is contradictory");
        return gives(titleCase(text));
      }
      return withTexts([wordSeparators], (separators) => gives(capitalized(text, separators)));
    }),
});

function capitalized(text: string, separators: string): string {
  let result = "";
  let atBeginning = true;
  for (const character of text) {
    result += atBeginning ? toUpperCase(character) : toLowerCase(character);
    atBeginning = separators.includes(character);
  }
  return result;
}
