import {
  type DateTime,
  partsOf,
  ticksPerDay,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from "../dotnet/date-time.ts";
import { withDate, withTexts } from "../evaluate/argument.ts";
import { fails, gives } from "../evaluate/evaluated.ts";
import { wholeNumber } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, successFactorsGuide, vbDateDiff, workdayGuide } from "./sources.ts";

export const dateDiff = defineFunction({
  name: "DateDiff",
  summary: "How many years, months, weeks, days, hours, minutes or seconds lie between two dates",
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
    { name: "date1", key: undefined, type: "Date", required: true, note: "A text goes through CDate first." },
    { name: "date2", key: undefined, type: "Date", required: true, note: "A text goes through CDate first." },
  ],
  returns: "Number",
  status: "documented",
  notes: [
    "Above 0 when the second date is the later one.",
    "Counts as Visual Basic's function in .NET does: years, months and weeks (from Sunday) by the calendar, days and less by the time that has passed, without fractions.",
    "The documented examples fit that, and would also fit a count of midnights or rounding: with a time of day in one of the dates the service may give one more or less.",
    "Mostly the left side of a comparison with a number without quotes.",
  ],
  sources: [functionReference("datediff"), vbDateDiff, workdayGuide, successFactorsGuide],
  examples() {
    return [
      {
        title: "days",
        expression: 'DateDiff("d", CDate("2021-08-18+08:00"), CDate("2021-08-31+08:00"))',
        result: 13,
      },
      {
        title: "days back",
        expression: 'DateDiff("d", Now(), CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        environment: { now: new Date("2021-08-25T17:41:18Z") },
        result: -3449,
      },
      {
        title: "weeks back",
        expression: 'DateDiff("ww", Now(), CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        environment: { now: new Date("2021-08-25T17:41:18Z") },
        result: -493,
      },
      {
        title: "months back",
        expression: 'DateDiff("m", Now(), CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        environment: { now: new Date("2021-08-25T17:41:18Z") },
        result: -113,
      },
      {
        title: "years back",
        expression: 'DateDiff("yyyy", Now(), CDate([StatusHireDate]))',
        input: { StatusHireDate: "2012-03-16-07:00" },
        environment: { now: new Date("2021-08-25T17:41:18Z") },
        result: -9,
      },
      {
        title: "the same date",
        expression: 'DateDiff("d", CDate("2021-08-31+08:00"), CDate("2021-08-31+08:00"))',
        result: 0,
      },
      { title: "hours", expression: 'DateDiff("h", CDate("2021-08-24"), CDate("2021-08-25"))', result: 24 },
      {
        title: "minutes",
        expression: 'DateDiff("n", CDate("2021-08-24"), CDate("2021-08-25"))',
        result: 1440,
      },
      {
        title: "seconds",
        expression: 'DateDiff("s", CDate("2021-08-24"), CDate("2021-08-25"))',
        result: 86400,
      },
      {
        title: "an account that is enabled five days before the first day of work",
        expression: `Switch([Active], ,
    "1", IIF(DateDiff("d", Now(), CDate([StatusHireDate])) > 5, "False", "True"),
    "0", "False")`,
        input: { Active: "1", StatusHireDate: "2025-08-03" },
        environment: { now: new Date("2025-07-30T08:00:00Z") },
        result: "True",
      },
    ];
  },
  evaluate: ([interval, date1, date2]) =>
    withTexts([interval], (unit) =>
      withDate(date1, (from) =>
        withDate(date2, (to) => {
          const between = intervals.get(unit);
          return between === undefined
            ? fails(`there is no interval ${unit}`)
            : gives(wholeNumber(between(from, to)));
        }),
      ),
    ),
});

type Between = (from: DateTime, to: DateTime) => bigint;

const elapsed =
  (length: bigint): Between =>
  (from, to) =>
    (to.ticks - from.ticks) / length;

const intervals: ReadonlyMap<string, Between> = new Map([
  ["yyyy", (from, to) => BigInt(partsOf(to).year - partsOf(from).year)],
  ["m", (from, to) => BigInt(monthCount(to) - monthCount(from))],
  ["ww", (from, to) => (afterSunday(to) - afterSunday(from)) / ticksPerDay / 7n],
  ["d", elapsed(ticksPerDay)],
  ["h", elapsed(ticksPerHour)],
  ["n", elapsed(ticksPerMinute)],
  ["s", elapsed(ticksPerSecond)],
]);

function monthCount(date: DateTime): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

/** The same time of day on the Sunday before. */
function afterSunday(date: DateTime): bigint {
  return date.ticks - BigInt(partsOf(date).dayOfWeek) * ticksPerDay;
}
