import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/syncschema.js", import.meta.url));

/** The commands that a person may type, and what is started for them. */
const programs: Readonly<Record<string, readonly string[]>> = { syncschema: [bin], node: [] };

/** What came of a command. */
export interface CommandResult {
  /** What a person sees: all that was printed, apart from what went into a file. */
  readonly said: string;
  readonly status: number | null;
}

/** Whether a line is a command that {@link runCommand} knows. */
export function isCommand(line: string): boolean {
  return startOf(wordsOf(line)) >= 0;
}

/** Runs `NAME=value syncschema words < file > file` in a folder, as a shell would. */
export function runCommand(line: string, folder: string): CommandResult {
  const words = wordsOf(line);
  const start = startOf(words);
  const input = redirected(words, "<");
  const output = redirected(words, ">");
  const program = programs[words[start] ?? ""] ?? [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words.slice(start + 1)], {
    cwd: folder,
    input: input ? readFileSync(join(folder, input)) : "",
    env: { ...environment, ...Object.fromEntries(words.slice(0, start).map((word) => word.split("="))) },
  });
  if (output) writeFileSync(join(folder, output), stdout);
  return { said: [output ? "" : stdout.toString(), stderr.toString()].join("").trimEnd(), status };
}

function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

/** Where the program stands behind the variables that are set for it; -1 where there is none. */
function startOf(words: readonly string[]): number {
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return Object.hasOwn(programs, words[start] ?? "") ? start : -1;
}

function redirected(words: string[], sign: string): string | undefined {
  const at = words.indexOf(sign);
  return at < 0 ? undefined : words.splice(at, 2)[1];
}

/** As on a machine of nobody in particular: no colour, a width of 100. */
const environment = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, COLUMNS: "100" };
