import { existsSync } from "node:fs";
import { baselineText, createBaseline, updatedEntries } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { CreateBaselineArguments } from "../commands/baseline.ts";
import { configFinder } from "../config/config-finder.ts";
import { nameOf } from "../config/load-config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findFiles } from "../input/find-files.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { lintFiles } from "../lint/lint-files.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { baselinePath, fileKey } from "./baseline-file.ts";
import { contents } from "./contents.ts";

/** Writes a new baseline of what is found now. @throws CannotRun when there is one, and it is not to be replaced */
export async function runCreate(args: CreateBaselineArguments): Promise<ExitCode> {
  const files = await findFiles(args.files);
  const { folder } = await configFinder(args)(files[0] ?? "");
  const path = baselinePath(args.baseline, folder);
  if (existsSync(path) && !args.force) {
    throw new CannotRun(
      `There is a baseline already: ${nameOf(path)}`,
      "`syncschema baseline update` adds to it; --force replaces it, with the reasons in it.",
    );
  }
  standardOutput().write(`Wrote ${nameOf(path)}: ${await writeBaseline(path, files, args)}.\n`);
  return exitCode.clean;
}

/** Writes what is found in files as a baseline, and says what it has. */
export async function writeBaseline(
  path: string,
  files: readonly string[],
  args: Omit<CreateBaselineArguments, "files" | "force">,
): Promise<string> {
  const entries = await lintFiles(
    files,
    { ...args, ignoresBaseline: true },
    (linted) => [fileKey(path, linted.path), updatedEntries(linted.result.baseline, linted.reading)] as const,
  );
  const baseline = createBaseline(new Map(entries));
  writeFileAtomically(path, new TextEncoder().encode(baselineText(baseline)));
  return contents(baseline);
}
