import { withInteger, withTexts } from "../evaluate/argument.ts";
import { agreed, gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const word = defineFunction({
  name: "Word",
  summary: "A word of a text, by its number",
  category: "text",
  parameters: [
    { name: "String", key: undefined, type: "String", required: true },
    { name: "WordNumber", key: undefined, type: "Number", required: true, note: "The first word is 1." },
    {
      name: "delimiters",
      key: undefined,
      type: "String",
      required: true,
      note: "Each of its characters ends a word.",
    },
  ],
  returns: "String",
  status: "documented",
  notes: [
    "An empty text for a number below 1, for null, and where the text has fewer words.",
    "Whether there is an empty word between two delimiters is not documented, so the result is unknown where that matters.",
  ],
  sources: [functionReference("word"), cloudSyncReference("word")],
  examples() {
    return [
      { title: "by spaces", expression: 'Word("The quick brown fox",3," ")', result: "brown" },
      {
        title: "by several delimiters",
        expression: 'Word("This,string!has&many separators",3,",!&#")',
        result: "has",
      },
      { title: "a number that is too high", expression: 'Word("The quick brown fox",5," ")', result: "" },
      { title: "a number below 1", expression: 'Word("The quick brown fox",0," ")', result: "" },
    ];
  },
  evaluate: ([source, number, delimiters]) =>
    withInteger(number, (count) =>
      withTexts([source === null ? "" : source, delimiters], (text, characters) => {
        if (count < 1n) return gives("");
        const words = split(text, characters);
        const nth = (list: readonly string[]) => list[Number(count) - 1] ?? "";
        return agreed(
          [nth(words), nth(words.filter((word) => word !== ""))],
          "whether there is an empty word between two delimiters is not documented",
        );
      }),
    ),
});

function split(text: string, delimiters: string): readonly string[] {
  const words = [""];
  for (const character of text) {
    if (delimiters.includes(character)) words.push("");
    else words.push(`${words.pop()}${character}`);
  }
  return words;
}
