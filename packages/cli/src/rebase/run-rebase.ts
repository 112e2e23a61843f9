import { type Finding, lint, rules } from "@syncschema/linter";
import { type Rebased, type RebaseSides, rebase, type Settlement } from "@syncschema/migrations";
import type { SchemaDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import type { RebaseArguments } from "../commands/rebase.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { bytesOf } from "../input/bytes-of.ts";
import { standardInput } from "../input/find-files.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { standardError, standardOutput, type Terminal } from "../terminal/terminal.ts";
import { readSides } from "./read-sides.ts";
import { readTenantMap } from "./read-tenant-map.ts";
import type { RebaseReport } from "./rebase-report.ts";

/** Brings customisations to another schema, and writes the result when no conflict is left. */
export async function runRebase(args: RebaseArguments): Promise<ExitCode> {
  const target = targetOf(args);
  const settlements = settlementsOf(args);
  const sides = await readSides(args);
  const tenants = args.parameters === undefined ? undefined : await readTenantMap(args.parameters);
  const result = rebase(sides, { settlements, tenants });
  refuseIdle(result);
  const isSettled = result.conflicts.length === 0;
  const report: RebaseReport = {
    sides,
    result,
    errors: isSettled ? newErrors(sides, result.document) : [],
    written: isSettled ? target : undefined,
  };
  // Written before it is told of: where that fails, nothing has been said.
  if (report.written !== undefined) write(result.document, report.written);
  const terminal = target === standardOut ? standardError() : standardOutput();
  terminal.write(await reported(report, args.format, terminal));
  return isSettled && report.errors.length === 0 ? exitCode.clean : exitCode.findings;
}

/** A dash; it stands for either of the two. */
const standardOut = standardInput;

function targetOf({ out, write, onto }: RebaseArguments): string | undefined {
  if (out !== undefined && write)
    throw new CannotRun("The result has one place", "Give --out or --write, not both.");
  if (write && (onto === "-" || onto === standardInput))
    throw new CannotRun(
      "Standard input cannot be written to",
      "Give --out with a file, or - for standard output.",
    );
  return out === "-" ? standardOut : (out ?? (write ? onto : undefined));
}

function settlementsOf({ ours = [], theirs = [] }: RebaseArguments): Settlement[] {
  const both = ours.find((address) => theirs.includes(address));
  if (both !== undefined)
    throw new CannotRun(`${both} cannot be settled for both sides`, "Give it to --ours or to --theirs.");
  return [
    ...ours.map((address): Settlement => ({ address, choice: "ours" })),
    ...theirs.map((address): Settlement => ({ address, choice: "theirs" })),
  ];
}

/** A slip in an address would leave the conflict to somebody's luck. */
function refuseIdle({ idle: [idle] }: Rebased): void {
  if (idle === undefined) return;
  throw new CannotRun(
    `--${idle.choice} ${idle.address} settles nothing: there is no conflict at or in it that is not settled nearer`,
    "Run it without; every conflict is shown with its address.",
  );
}

function newErrors({ mine }: RebaseSides, document: SchemaDocument): Finding[] {
  const known = new Set(errorsOf(mine).map(nameOf));
  return errorsOf(document).filter((finding) => !known.has(nameOf(finding)));
}

function errorsOf(document: SchemaDocument): Finding[] {
  return lint(document, { rules }).filter(({ severity }) => severity === "error");
}

function nameOf({ ruleId, address, message }: Finding): string {
  return [ruleId, address, message].join(" ");
}

async function reported(
  report: RebaseReport,
  format: RebaseArguments["format"],
  terminal: Terminal,
): Promise<string> {
  return format === "json"
    ? (await import("./json-rebase.ts")).jsonRebase(report)
    : (await import("./pretty-rebase.ts")).prettyRebase(report, terminal);
}

function write(document: SchemaDocument, path: string): void {
  const bytes = bytesOf(document);
  if (path === standardOut) process.stdout.write(bytes);
  else writeFileAtomically(path, bytes);
}
