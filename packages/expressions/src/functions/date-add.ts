import {
  addMonths,
  type DateTime,
  dateTime,
  dateTimeText,
  ticksPerDay,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from "../dotnet/date-time.ts";
import { withDate, withInteger, withTexts } from "../evaluate/argument.ts";
import { fails, gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, successFactorsGuide } from "./sources.ts";

export const dateAdd = defineFunction({
  name: "DateAdd",
  summary:
    "A date some years, months, weeks, days, hours, minutes or seconds later, as `M/d/yyyy h:mm:ss tt`",
  category: "date",
  parameters: [
    {
      name: "interval",
      key: undefined,
      type: "String",
      required: true,
      values: ["yyyy", "m", "d", "ww", "h", "n", "s"],
      note: "Year, month, day, week, hour, minute (n) and second.",
    },
    {
      name: "value",
      key: undefined,
      type: "Number",
      required: true,
      note: "Below 0 for a date before. May be in quotes.",
    },
    {
      name: "dateTime",
      key: undefined,
      type: "Date",
      required: true,
      note: "A text goes through CDate first.",
    },
  ],
  returns: "Date",
  status: "documented",
  notes: ["A day that the month does not have becomes its last, as in .NET."],
  sources: [functionReference("dateadd"), successFactorsGuide],
  examples() {
    return [
      {
        title: "seven days later",
        expression: 'DateAdd("d", 7, CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        result: "3/23/2012 7:00:00 AM",
      },
      {
        title: "ten days before",
        expression: 'DateAdd("d", -10, CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        result: "3/6/2012 7:00:00 AM",
      },
      {
        title: "two weeks later",
        expression: 'DateAdd("ww", 2, CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        result: "3/30/2012 7:00:00 AM",
      },
      {
        title: "ten months later",
        expression: 'DateAdd("m", 10, CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        result: "1/16/2013 7:00:00 AM",
      },
      {
        title: "two years later",
        expression: 'DateAdd("yyyy", 2, CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        result: "3/16/2014 7:00:00 AM",
      },
      {
        title: "a number in quotes",
        expression: 'DateAdd("d", "10", Now())',
        environment: { now: new Date("2025-07-30T08:00:00Z") },
        result: "8/9/2025 8:00:00 AM",
      },
    ];
  },
  evaluate: ([interval, value, start]) =>
    withTexts([interval], (unit) =>
      withInteger(value, (amount) =>
        withDate(start, (date) => {
          const add = intervals.get(unit);
          if (add === undefined) return fails(`there is no interval ${unit}`);
          const sum = add(date, amount);
          return sum === undefined
            ? fails("the date is outside of the years 1 to 9999")
            : gives(dateTimeText(sum));
        }),
      ),
    ),
});

type Add = (date: DateTime, amount: bigint) => DateTime | undefined;

const months =
  (length: number): Add =>
  (date, amount) =>
    addMonths(date, Number(amount) * length);

const ticks =
  (length: bigint): Add =>
  (date, amount) =>
    dateTime(date.ticks + amount * length, date.zone);

const intervals: ReadonlyMap<string, Add> = new Map([
  ["yyyy", months(12)],
  ["m", months(1)],
  ["ww", ticks(7n * ticksPerDay)],
  ["d", ticks(ticksPerDay)],
  ["h", ticks(ticksPerHour)],
  ["n", ticks(ticksPerMinute)],
  ["s", ticks(ticksPerSecond)],
]);
