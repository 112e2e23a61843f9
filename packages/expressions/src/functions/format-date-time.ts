import { dateTimeText, fromDate, isDateTime } from "../dotnet/date-time.ts";
import { dateTimeStyles, parseDateTimeStyles } from "../dotnet/date-time-styles.ts";
import { formatDate } from "../dotnet/format-date.ts";
import { parseDateExact } from "../dotnet/parse-date-exact.ts";
import { type Argument, withDate, withTexts } from "../evaluate/argument.ts";
import type { Environment } from "../evaluate/environment.ts";
import { type Evaluated, fails, gives, unknown } from "../evaluate/evaluated.ts";
import { isNullOrEmpty } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  docsIssue,
  eagerEvaluation,
  functionReference,
  graphFunctions,
  publicExports,
  successFactorsGuide,
  workdayGuide,
} from "./sources.ts";

const formats = "https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings";
const styles = "https://learn.microsoft.com/dotnet/api/system.globalization.datetimestyles";

export const formatDateTime = defineFunction({
  name: "FormatDateTime",
  summary: "A date in another format",
  category: "date",
  parameters: [
    { name: "source", key: "source", type: "String", required: true },
    {
      name: "dateTimeStyles",
      key: "dateTimeStyle",
      type: "String",
      required: false,
      values: dateTimeStyles,
      note: "How .NET reads the text, by names or as a number (`32`); mostly empty, which stands for RoundtripKind, AllowLeadingWhite and AllowTrailingWhite.",
    },
    {
      name: "inputFormat",
      key: "inputFormat",
      type: "String",
      required: false,
      note: "A format of .NET. Required by the documentation, but empty in a default mapping whose source is a date.",
    },
    { name: "outputFormat", key: "outputFormat", type: "String", required: true, note: "A format of .NET." },
  ],
  formerArities: [3],
  returns: "String",
  status: "documented",
  since:
    "With dateTimeStyles in the second place: in an export of 2025 and the reference of 2024. An export of 2020 and Graph's list of 2017 have three parameters, and so has the reference of Cloud Sync to this day.",
  notes: [
    "Of three arguments the second was the input format, and is dateTimeStyles now. So a call with three is unknown here, and a slip in new expressions: add an empty second place.",
    "A text with an offset is converted to UTC, the zone that the service is taken to run in.",
    "A format of one letter that .NET writes by culture (`d`, `G`) is unknown where the invariant culture and English differ: which of the two the service uses is not documented.",
    "A text that does not have the input format is an error. Gives no value for null or an empty text.",
    "Spaces in the output format are written: a target that checks the format rejects them.",
  ],
  sources: [
    functionReference("formatdatetime"),
    cloudSyncReference("formatdatetime"),
    graphFunctions,
    publicExports,
    docsIssue("entra-docs", 69),
    docsIssue("azure-docs", 104947),
    workdayGuide,
    successFactorsGuide,
    eagerEvaluation,
    formats,
    styles,
  ],
  examples() {
    return [
      {
        title: "a date for an application",
        expression: 'FormatDateTime([extensionAttribute1], , "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
        input: { extensionAttribute1: "20150123105347.1Z" },
        result: "2015-01-23",
      },
      {
        title: "a date of Workday as a generalized time",
        expression: 'FormatDateTime([StatusHireDate], ,"yyyy-MM-ddzzz", "yyyyMMddHHmmss.fZ")',
        input: { StatusHireDate: "2020-03-16-07:00" },
        result: "20200316070000.0Z",
      },
      {
        title: "a date of SuccessFactors",
        expression: 'FormatDateTime([endDate], ,"M/d/yyyy hh:mm:ss tt","yyyy-MM-dd")',
        input: { endDate: "12/31/2025 12:00:00 AM" },
        result: "2025-12-31",
      },
      {
        title: "a text in another format",
        expression: 'FormatDateTime([extensionAttribute9], , "dd/MM/yyyy", "yyyy-MM-dd")',
        input: { extensionAttribute9: "soon" },
        outcome: { kind: "error", message: 'FormatDateTime: "soon" does not have the format dd/MM/yyyy' },
      },
      {
        title: "three arguments",
        expression: 'FormatDateTime([StatusHireDate], "yyyy-MM-ddzzz", "yyyyMMddHHmmss.fZ")',
        input: { StatusHireDate: "2020-03-16-07:00" },
        outcome: {
          kind: "unknown",
          reason: "FormatDateTime: with 3 arguments it is from before its parameters changed",
        },
      },
    ];
  },
  evaluate: ([source, styleNames, inputFormat, outputFormat], { now }) => {
    if (source !== undefined && isNullOrEmpty(source)) return gives(null);
    return withTexts([outputFormat], (format) =>
      withSource(source, styleNames, inputFormat, now, (date) => {
        const text = formatDate(date, format);
        if (text.kind === "text") return gives(text.text);
        return text.kind === "invalid"
          ? fails(`${format} is no format of .NET`)
          : unknown(`the format ${format} depends on the culture of the service`);
      }),
    );
  },
});

function withSource(
  source: Argument,
  styleNames: Argument,
  inputFormat: Argument,
  now: Environment["now"],
  then: (date: Parameters<typeof dateTimeText>[0]) => Evaluated,
): Evaluated {
  if (inputFormat === undefined) return withDate(source, then);
  const text = source !== undefined && isDateTime(source) ? dateTimeText(source) : source;
  return withTexts([text, inputFormat, styleNames ?? defaultStyles], (value, format, names) => {
    const flags = parseDateTimeStyles(names);
    if (flags === undefined) return fails(`${names} is no DateTimeStyles of .NET`);
    const parsed = parseDateExact(value, format, flags, now && fromDate(now));
    switch (parsed.kind) {
      case "date":
        return then(parsed.date);
      case "mismatch":
        return fails(`${JSON.stringify(value)} does not have the format ${format}`);
      case "invalid":
        return fails(`${format} is no format of .NET`);
      case "unknown":
        return unknown(parsed.reason);
    }
  });
}

const defaultStyles = "RoundtripKind, AllowLeadingWhite, AllowTrailingWhite";
