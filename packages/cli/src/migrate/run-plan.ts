import { gravestImpact, type Impact } from "@syncschema/model";
import type { PlanArguments } from "../commands/migrate.ts";
import { impactWords, paintImpact } from "../diff/impact-words.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { countBySeverity } from "../report/linted-file.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { textDiff } from "../report/text-diff.ts";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { changeList } from "./change-list.ts";
import { type FindingsChange, findingsChange } from "./findings-change.ts";
import { planFileText } from "./plan-file.ts";
import {
  isBlocked,
  isObstacle,
  isPending,
  type PlannedFile,
  type PlannedSchema,
  planFiles,
} from "./planned-file.ts";
import { agreementText } from "./settled-history.ts";

/** Prints what migrating would change, and what lint says less and more of the result; keeps it where asked. */
export async function runPlan(args: PlanArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const files = (await planFiles(args)).map((file) =>
    file.kind === "planned" && isPending(file.plan) ? { file, findings: findingsChange(file) } : { file },
  );
  for (const { file, findings } of files) terminal.write(`${planText(file, findings, terminal)}\n`);
  if (files.length > 1)
    terminal.write(
      summary(
        files.map(({ file }) => file),
        terminal,
      ),
    );
  const failed = files.some(({ file }) => file.kind === "unreadable" || isBlocked(file));
  if (args.out !== undefined)
    if (failed) terminal.write("No plan was saved, since not every file can be migrated.\n");
    else {
      const text = planFileText(files);
      writeFileAtomically(args.out, new TextEncoder().encode(text));
      terminal.write(`Saved. \`syncschema migrate up --plan ${printable(args.out)} --write\` does it.\n`);
    }
  return failed ? exitCode.findings : exitCode.clean;
}

/** The plan of one file: the changes by address, the text that differs, and lint's word on the result. */
function planText(file: PlannedFile, findings: FindingsChange | undefined, terminal: Terminal): string {
  if (file.kind === "unreadable") return prettyReport([file.file], terminal);
  const { plan, profile, isNamed, path } = file;
  const note = agreementText(file);
  const shown = plan.steps.filter((step) => step.state.state === "pending" || isObstacle(step, isNamed));
  const parts = [
    `${terminal.colors.bold(printable(path))}  ${profile}\n`,
    ...(note === undefined ? [] : [`${wrapped(printable(note), terminal.width, "  ")}\n`]),
    ...shown.map((step) => changeList(step, terminal)),
    ...(shown.length === 0 ? ["Nothing to migrate.\n"] : []),
  ];
  if (findings)
    parts.push(
      textDiff(plan.before, plan.after, { what: "migrated", terminal }),
      findingsText(findings, terminal),
    );
  const waiting = plan.steps.filter(
    (step) => step.state.state === "blocked" && !isObstacle(step, isNamed),
  ).length;
  if (waiting > 0)
    parts.push(
      `${counted(waiting, "migration")} wait${waiting === 1 ? "s" : ""} for a parameter; \`syncschema migrate status\` says which.\n`,
    );
  return parts.join("\n");
}

function findingsText(
  { before, after, gone, new: added }: FindingsChange,
  { colors, width }: Terminal,
): string {
  const line = (sign: string, { severity, ruleId, message, address }: FindingsChange["gone"][number]) =>
    wrapped(printable(`${severity}  ${ruleId}  ${message} (${address})`), width, "      ", `  ${sign} `);
  return [
    `Lint finds ${countText(before)} now, and ${countText(after)} after the migration.`,
    ...gone.map((finding) => line(colors.green("-"), finding)),
    ...added.map((finding) => line(colors.red("+"), finding)),
    "",
  ].join("\n");
}

function countText(findings: FindingsChange["gone"]): string {
  const { error, warning } = countBySeverity([{ path: "", profile: "unknown", findings, lines: undefined }]);
  if (error + warning === 0) return "nothing";
  return [error > 0 && counted(error, "error"), warning > 0 && counted(warning, "warning")]
    .filter(Boolean)
    .join(" and ");
}

/** Over many files: how many change, and what the next cycles make of it at worst. */
function summary(files: readonly PlannedFile[], { colors }: Terminal): string {
  const planned = files.filter((file): file is PlannedSchema => file.kind === "planned");
  const changing = planned.filter(({ plan }) => isPending(plan));
  const impact = gravestImpact(
    changing.flatMap(({ plan }) =>
      plan.steps.flatMap(({ changes }) =>
        changes.filter(({ kind }) => kind !== "keep").map((change): Impact => change.impact),
      ),
    ),
  );
  const gravest =
    impact === undefined ? "" : ` Gravest: ${paintImpact(impact, colors)(impact)}, ${impactWords[impact]}.`;
  return `${changing.length} of ${counted(files.length, "file")} would change.${gravest}\n`;
}
