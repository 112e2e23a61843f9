import { withInteger, withText } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, graphFunctions, successFactorsGuide } from "./sources.ts";

export const mid = defineFunction({
  name: "Mid",
  summary: "A part of a text",
  category: "text",
  parameters: [
    { name: "source", key: "source", type: "String", required: true },
    { name: "start", key: "start", type: "Number", required: true, note: "The first character is 1." },
    { name: "length", key: "length", type: "Number", required: true, note: "May reach beyond the end." },
  ],
  returns: "String",
  status: "documented",
  notes: [
    "What it does with a start beyond the end of the text, or below 1, is not documented.",
    "Gives no value for none: Microsoft's guides use it on middle names, which many people do not have.",
    "One example of the Cloud Sync reference, for Item, has two arguments. No other does.",
  ],
  sources: [functionReference("mid"), cloudSyncReference("mid"), graphFunctions, successFactorsGuide],
  examples() {
    return [
      { title: "the first characters", expression: 'Mid("John Doe", 1, 4)', result: "John" },
      { title: "to the end, as the text has no more", expression: 'Mid("John Doe", 6, 64)', result: "Doe" },
      { title: "numbers in quotes", expression: 'Mid("Mary-Ann", "1", "2")', result: "Ma" },
      {
        title: "a name in capitals",
        expression: 'Join("",Mid([lastName],1,1),ToLower(Mid([lastName],2,64)))',
        input: { lastName: "JOHNSON" },
        result: "Johnson",
      },
    ];
  },
  evaluate: ([source, start, length]) =>
    withText(source, (text) =>
      withInteger(start, (first) =>
        withInteger(length, (count) => {
          if (first < 1n || first > text.length || count < 0n)
            return unknown("a start outside of the text, or a negative length, is not documented");
          return gives(text.slice(Number(first) - 1, Number(first + count) - 1));
        }),
      ),
    ),
});
