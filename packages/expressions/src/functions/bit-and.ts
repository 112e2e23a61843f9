import { withInteger } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { wholeNumber } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const bitAnd = defineFunction({
  name: "BitAnd",
  summary: "The bits that two numbers have in common",
  category: "logic",
  parameters: [
    { name: "value1", key: "left", type: "Number", required: true },
    { name: "value2", key: "right", type: "Number", required: true },
  ],
  returns: "Number",
  status: "documented",
  notes: [
    "Takes hexadecimal (`&HF`) and negative numbers (`-2147483648`) and attributes.",
    'The default mappings of Cloud Sync compare the result with a number in quotes: `BitAnd([userAccountControl], 2)="0"`.',
    "What it gives without a value is not documented.",
  ],
  sources: [functionReference("bitand"), cloudSyncReference("bitand"), publicExports],
  examples() {
    return [
      { title: "hexadecimal numbers", expression: "BitAnd(&HF, &HF7)", result: 7 },
      {
        title: "whether an account of Active Directory is enabled",
        expression: 'IIF(BitAnd([userAccountControl], 2)="0", "True", "False")',
        input: { userAccountControl: 514 },
        result: "False",
      },
      {
        title: "the highest of 32 bits",
        expression: "BitAnd([groupType], -2147483648)",
        input: { groupType: -2147483646 },
        result: -2147483648,
      },
    ];
  },
  evaluate: ([value1, value2]) =>
    withInteger(value1, (left) => withInteger(value2, (right) => gives(wholeNumber(left & right)))),
});
