import type { Conflict, ConflictReason } from "@syncschema/migrations";
import type { SchemaChange } from "@syncschema/model";
import { changeText } from "../diff/change-text.ts";
import { paintImpact } from "../diff/impact-words.ts";
import { changeLine, changesText } from "../diff/pretty-diff.ts";
import { savingNote } from "../diff/summary-words.ts";
import { standardInput } from "../input/find-files.ts";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import type { RebaseReport } from "./rebase-report.ts";

/** What came of a rebase, for people: what is ported, what it brings, what is to be decided, and what lint says. */
export function prettyRebase(report: RebaseReport, terminal: Terminal): string {
  const { sides, result } = report;
  const { colors } = terminal;
  const [base, mine, onto] = [sides.base, sides.mine, sides.onto].map(({ file }) => printable(file.path));
  const parts = [
    `${colors.bold(`${mine} onto ${onto}`)}  ${sides.onto.profile}\n`,
    section(`Ported: what ${mine} has changed in ${base}`, result.ported, terminal),
    section(`Brought: what ${onto} changes for who has ${mine}`, result.brought, terminal),
    ...conflictParts(report, terminal),
    ...errorParts(report, terminal),
    summary(report, terminal),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function section(title: string, changes: readonly SchemaChange[], terminal: Terminal): string {
  if (changes.length === 0) return "";
  return `${terminal.colors.underline(title)}\n\n${changesText(changes, terminal)}`;
}

function conflictParts({ result: { conflicts } }: RebaseReport, terminal: Terminal): string[] {
  if (conflicts.length === 0) return [];
  const title = terminal.colors.underline("Conflicts: what you have to decide");
  return [`${title}\n`, ...conflicts.map((conflict) => conflictText(conflict, terminal))];
}

function conflictText(conflict: Conflict, terminal: Terminal): string {
  const { reason, address, port, mine, template, unmapped } = conflict;
  const { colors, width } = terminal;
  const lines = [
    wrapped(colors.bold(printable(address)), width, "    ", ""),
    wrapped(reasonWords[reason], width, "  "),
    ...sideLines("mine", reason === "both-added" || reason === "unmapped" ? [port] : mine, terminal),
    ...sideLines("onto", template, terminal),
    ...unmapped.map((value) =>
      wrapped(
        printable(
          `${value} is in neither the parameters nor the other schema: map it, to itself if it stays.`,
        ),
        width,
        "    ",
        "  ",
      ),
    ),
    wrapped(
      `Taking mine: ${paintImpact(port.impact, colors)(port.impact)}  ${port.effect}`,
      width,
      "    ",
      "  ",
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const reasonWords: Readonly<Record<ConflictReason, string>> = {
  "both-changed": "Both sides have changed it, each to something else.",
  "both-added": "Both sides have added it, and they differ. This is what taking mine changes:",
  gone: "You have changed it, and the other schema does not have it any more.",
  removed: "You have removed it, and the other schema has changed it.",
  unmapped: "You have changed it, and it names something of your tenant.",
};

function sideLines(side: string, changes: readonly SchemaChange[], terminal: Terminal): string[] {
  if (changes.length === 0) return [];
  return [`  ${side}`, ...changes.map((change) => changeLine(changeText(change), terminal))];
}

function errorParts({ errors }: RebaseReport, { colors, width }: Terminal): string[] {
  if (errors.length === 0) return [];
  const lines = errors.map(({ ruleId, message, address }) =>
    wrapped(printable(`${ruleId}  ${message} (${address})`), width, "    ", `  ${colors.red("error")}  `),
  );
  return [`${colors.underline("Errors that your schema does not have")}\n\n${lines.join("\n")}\n`];
}

function summary({ result, written, errors }: RebaseReport, { colors, width }: Terminal): string {
  const { ported, brought, conflicts } = result;
  const counts = [
    `${counted(ported.length, "customisation")} ported`,
    `${counted(brought.length, "change")} brought`,
    ...(conflicts.length > 0 ? [colors.red(`${counted(conflicts.length, "conflict")} open`)] : []),
    ...(errors.length > 0 ? [colors.red(`${counted(errors.length, "new error")}`)] : []),
  ];
  const lines = [`${counts.join(", ")}.`, outcome(conflicts.length, written), colors.dim(savingNote)];
  return `${lines.map((line) => wrapped(line, width, "")).join("\n")}\n`;
}

function outcome(conflicts: number, written: string | undefined): string {
  if (conflicts > 0)
    return "Nothing was written. Settle each conflict with --ours or --theirs and its address; that of something around it settles all in it, and `schema` everything.";
  if (written === undefined) return "Nothing was written. Add --out with a file, or --write.";
  return written === standardInput ? "Written to standard output." : `Written to ${printable(written)}.`;
}
