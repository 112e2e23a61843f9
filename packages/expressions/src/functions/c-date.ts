import { dateTimeText } from "../dotnet/date-time.ts";
import { withDate } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, successFactorsGuide, workdayGuide } from "./sources.ts";

export const cDate = defineFunction({
  name: "CDate",
  summary: "The date that a text stands for, in UTC, as `M/d/yyyy h:mm:ss tt`",
  category: "date",
  parameters: [{ name: "Expression", key: undefined, type: "String", required: true }],
  returns: "Date",
  status: "documented",
  notes: [
    "Wrap with it the texts that DateAdd and DateDiff take.",
    "Here it reads ISO 8601 and `M/d/yyyy`, with or without a time. The service reads what .NET reads; for other texts, and without a value, the result is unknown.",
    "A text without an offset counts as UTC.",
  ],
  sources: [functionReference("cdate"), workdayGuide, successFactorsGuide],
  examples() {
    return [
      {
        title: "a date with an offset, as Workday sends it",
        expression: "CDate([StatusHireDate])",
        input: { StatusHireDate: "2020-03-16-07:00" },
        result: "3/16/2020 7:00:00 AM",
      },
      { title: "east of Greenwich", expression: 'CDate("2021-06-30+08:00")', result: "6/29/2021 4:00:00 PM" },
      {
        title: "a time with an offset",
        expression: 'CDate("2009-06-15T01:45:30-07:00")',
        result: "6/15/2009 8:45:30 AM",
      },
    ];
  },
  evaluate: ([expression]) => withDate(expression, (date) => gives(dateTimeText(date))),
});
