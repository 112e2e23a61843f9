import type { Profile } from "@syncschema/model";
import type { MigrateArguments } from "../commands/migrate.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { prettyReport, summary } from "../report/pretty-report.ts";
import { textDiff } from "../report/text-diff.ts";
import { printable } from "../terminal/printable.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { changeList } from "./change-list.ts";
import { complaints, isBlocked, isPending, type PlannedFile, planFiles } from "./planned-file.ts";

/** Prints what migrating would change, and what lint says of the result. */
export async function runPlan(args: MigrateArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const files = await planFiles(args);
  for (const file of files) terminal.write(`${planText(file, args.profile, terminal)}\n`);
  const failed = files.some((file) => file.kind === "unreadable" || isBlocked(file.plan));
  return failed ? exitCode.findings : exitCode.clean;
}

/** The plan of one file: the changes by address, the text that differs, and lint's word on the result. */
function planText(file: PlannedFile, profile: Profile | undefined, terminal: Terminal): string {
  if (file.kind === "unreadable") return prettyReport([file.file], terminal);
  const { before, after, steps } = file.plan;
  const { colors } = terminal;
  const parts = [
    `${colors.bold(printable(before.file.path))}  ${profile ?? before.profile}\n`,
    ...steps.map((step) => changeList(step, terminal)),
  ];
  if (isPending(file.plan))
    parts.push(textDiff(before, after, { what: "migrated", terminal }), resultText(file, profile, terminal));
  return parts.join("\n");
}

function resultText(
  file: Extract<PlannedFile, { kind: "planned" }>,
  profile: Profile | undefined,
  terminal: Terminal,
): string {
  const { after } = file.plan;
  const findings = complaints(after, profile);
  const linted = { path: after.file.path, profile: profile ?? after.profile, findings, lines: undefined };
  const lines = findings.map(
    ({ severity, ruleId, message, address }) =>
      `  ${severity}  ${ruleId}  ${printable(`${message} (${address})`)}`,
  );
  return [`After the migration ${summary([linted], terminal).trimEnd()}`, ...lines, ""].join("\n");
}
