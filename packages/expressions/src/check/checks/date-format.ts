import { parseDateTimeStyles } from "../../dotnet/date-time-styles.ts";
import { keysOfSlots } from "../../service-tree/parameter-keys.ts";
import { type CheckedCall, callsTo } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";

export const dateFormat = defineCheck({
  id: "date-format",
  summary: "The formats of FormatDateTime are those of .NET, and stand in their places",
  why: "A date in another format than the pattern says makes the function fail for that object, or writes a wrong date without a word.",
  severity: "warning",
  evidence: "documented",
  source: "https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings",
  messages: {
    inStyles: {
      message: '"{{format}}" stands in the place of dateTimeStyles',
      help: "Leave the second place empty: FormatDateTime(source, , inputFormat, outputFormat). Older pages show three arguments.",
    },
    minutes: {
      message: 'mm in "{{format}}" are minutes, and there are no hours',
      help: "Write MM for the month.",
    },
    otherCase: {
      message: "{{letters}} in a format stands for itself",
      help: "Write {{meant}}; .NET knows years and days in small letters only.",
    },
    twelveHours: {
      message: 'hh in "{{format}}" counts to 12 and does not tell morning from evening',
      help: "Write HH, or add tt.",
    },
    blanks: {
      message: "The format has blanks at its ends, which are part of the date",
      help: "Take them away unless the dates have them.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'FormatDateTime([a], "yyyy-MM-dd", "yyyyMMdd")', gives: ["inStyles"] },
        {
          expression: 'FormatDateTime([a], , "yyyy-mm-dd", "MM/DD/YYYY")',
          gives: ["minutes", "otherCase", "otherCase"],
        },
        {
          expression: 'FormatDateTime([a], , "yyyyMMddhhmmss", " yyyyMMdd ")',
          gives: ["twelveHours", "blanks"],
        },
      ],
      good: [
        { expression: 'FormatDateTime([a], "RoundtripKind", "M/d/yyyy hh:mm:ss tt", "yyyyMMddHHmmss.fZ")' },
        { expression: 'FormatDateTime([a], "32", , "o")' },
        { expression: 'FormatDateTime([a], , "yyyy", "yyyy\'DD\'")' },
        { expression: 'FormatDateTime([a], , "yyyyMMddHHmmss.0Z")' },
      ],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "FormatDateTime")) yield* formatsOf(call);
  },
});

type MessageId = "inStyles" | "minutes" | "otherCase" | "twelveHours" | "blanks";

function* formatsOf({ node, definition }: CheckedCall): Generator<Report<MessageId>> {
  if (!definition) return;
  const isFormer = node.slots.length === 3 && node.slots[1]?.value === undefined;
  const keys = keysOfSlots(definition, isFormer ? 3 : 4);
  for (const [index, { value }] of node.slots.entries()) {
    if (value?.kind !== "string") continue;
    const at = { start: value.start, end: value.end };
    const format = value.value;
    if (keys[index] === "dateTimeStyle" && parseDateTimeStyles(format) === undefined) {
      yield { messageId: "inStyles", severity: "warning", data: { format }, ...at };
      yield* slips(format, at);
    }
    if (keys[index] === "inputFormat" || keys[index] === "outputFormat") yield* slips(format, at);
  }
}

/** What a text in quotes or behind a backslash says is not looked at; one letter is a standard format. */
function* slips(format: string, at: { start: number; end: number }): Generator<Report<MessageId>> {
  if (format.trim().length < 2) return;
  const bare = format.replaceAll(/\\.|'[^']*'|"[^"]*"/g, " ");
  if (/mm/.test(bare) && !/h/i.test(bare))
    yield { messageId: "minutes", severity: "warning", data: { format }, ...at };
  for (const [letters] of bare.matchAll(/YYYY|YY|DD+/g)) {
    const data = { letters, meant: letters.toLowerCase() };
    yield { messageId: "otherCase", severity: "warning", data, ...at };
  }
  if (/h/.test(bare) && !/t/.test(bare))
    yield { messageId: "twelveHours", severity: "hint", data: { format }, ...at };
  if (format.trim() !== format) yield { messageId: "blanks", severity: "warning", ...at };
}
