import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { baselineName } from "../baseline/baseline-file.ts";
import { writeBaseline } from "../baseline/run-create.ts";
import type { InitArguments } from "../commands/init.ts";
import { configNames } from "../config/config-finder.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { printable } from "../terminal/printable.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { findSchemas } from "./find-schemas.ts";
import { workflow } from "./workflow.ts";

/** Writes what a repository of exports needs to be linted; what is there stays. @throws CannotRun */
export async function runInit({ files: named, ci, force }: InitArguments): Promise<ExitCode> {
  const { files, patterns } = await findSchemas(named);
  const { write } = standardOutput();
  const config = configNames.find((name) => existsSync(name)) ?? ourConfig;
  const flow = ci && workflow(ci, patterns, packageJson.version);
  const steps: readonly Step[] = [
    { path: config, make: () => writeText(config, configText()) },
    { path: baselineName, make: () => writeBaseline(join(process.cwd(), baselineName), files, asConfigured) },
    ...(flow ? [{ path: flow.path, make: () => writeText(flow.path, flow.text) }] : []),
  ];
  for (const { path, make } of steps) {
    // A configuration under another name was written by hand, and in another language.
    const mayReplace = force && (path !== config || config === ourConfig);
    if (existsSync(path) && !mayReplace) {
      write(`Kept ${path}, which was there${force ? "" : "; --force replaces it"}.\n`);
      continue;
    }
    const what = await make();
    write(`Wrote ${path}${what ? `: ${what}` : ""}.\n`);
  }
  write(`\n${printable(advice(patterns))}\n`);
  return exitCode.clean;
}

const ourConfig = "syncschema.config.json";

interface Step {
  readonly path: string;
  /** Writes the file and says what is in it, if that is worth saying. */
  make(): Promise<string> | string;
}

const asConfigured = { config: undefined, preset: undefined, profile: undefined, baseline: undefined };

/** A configuration to go on from; editors complete it where syncschema is installed beside it. */
function configText(): string {
  const schema = "node_modules/syncschema/dist/schemas/config.schema.json";
  const members = [
    ...(existsSync(schema) ? [`"$schema": "./${schema}"`] : []),
    '"extends": ["recommended"]',
    '"rules": {}',
  ];
  return `{\n  ${members.join(",\n  ")}\n}\n`;
}

function writeText(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomically(path, new TextEncoder().encode(text));
  return "";
}

function advice(patterns: readonly string[]): string {
  const words = patterns.map((pattern) => (/[*{ ]/.test(pattern) ? `"${pattern}"` : pattern)).join(" ");
  return `Lint with: syncschema lint ${words}`;
}
