import { toFileTime } from "../dotnet/date-time.ts";
import { withDate } from "../evaluate/argument.ts";
import { fails, gives } from "../evaluate/evaluated.ts";
import { wholeNumber } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, successFactorsGuide } from "./sources.ts";

export const numFromDate = defineFunction({
  name: "NumFromDate",
  summary: "A date as the number that Active Directory holds, for accountExpires",
  category: "date",
  parameters: [
    {
      name: "value",
      key: undefined,
      type: "String",
      required: true,
      note: "A date in ISO 8601; FormatDateTime makes one of others.",
    },
  ],
  returns: "Number",
  applicability: "Workday and SuccessFactors to Active Directory, for which it is documented",
  status: "documented",
  notes: [
    "The end of 9999, with which HR systems say never, is an error west of Greenwich: in UTC it lies in the year after. Map it with Switch.",
    "The numbers in the examples of the SuccessFactors guide are not those of its dates.",
    "A text without an offset counts as UTC.",
  ],
  sources: [functionReference("numfromdate"), successFactorsGuide],
  examples() {
    return [
      {
        title: "the end of a contract from Workday",
        expression:
          'NumFromDate(Join("", FormatDateTime([ContractEndDate], ,"yyyy-MM-ddzzz", "yyyy-MM-dd"), " 23:59:59-08:00"))',
        input: { ContractEndDate: "2020-12-31-08:00" },
        result: 132539615990000000n,
      },
      {
        title: "the end of a contract from SuccessFactors",
        expression:
          'NumFromDate(Join("",FormatDateTime([endDate], ,"M/d/yyyy hh:mm:ss tt","yyyy-MM-dd")," 23:59:59-08:00"))',
        input: { endDate: "12/31/2020 12:00:00 AM" },
        result: 132539615990000000n,
      },
      {
        title: "the end of 9999",
        expression: 'NumFromDate("9999-12-31 23:59:59-08:00")',
        outcome: {
          kind: "error",
          message: 'NumFromDate: "9999-12-31 23:59:59-08:00" is no date between the years 1 and 9999',
        },
      },
    ];
  },
  evaluate: ([value]) =>
    withDate(value, (date) => {
      const number = toFileTime(date);
      return number === undefined ? fails("the date is before 1601") : gives(wholeNumber(number));
    }),
});
