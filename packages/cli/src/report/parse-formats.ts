import { resolve } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { type Format, type FormatName, formatNames, formats } from "./formats.ts";

/** A report to make, and where it goes. */
export interface ReportTarget {
  readonly format: FormatName;
  readonly to: Destination;
}

/** Standard output, a file of its own, or the end of a file that holds what others say too. */
export type Destination =
  | { readonly kind: "output" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "append"; readonly path: string };

/**
 * The reports that `--format` asks for: `sarif` goes to standard output, `sarif=out.sarif` to a file. When
 * nothing is asked for, a pipeline gets besides the usual report what it can show in its own pages.
 *
 * @throws CannotRun when a format does not exist or two reports would be written over each other
 */
export function parseFormats(values: readonly string[], env: NodeJS.ProcessEnv): ReportTarget[] {
  if (values.length === 0) return formatsFor(env);
  const targets = values.map(parseFormat);
  refuseMixedOutput(targets);
  refuseSameFile(targets);
  return targets;
}

function formatsFor(env: NodeJS.ProcessEnv): ReportTarget[] {
  const targets: ReportTarget[] = [{ format: "pretty", to: output }];
  if (env.GITHUB_ACTIONS === "true") {
    targets.push({ format: "github", to: output });
    const path = env.GITHUB_STEP_SUMMARY;
    if (path) targets.push({ format: "markdown", to: { kind: "append", path } });
  } else if (env.TF_BUILD?.toLowerCase() === "true") {
    targets.push({ format: "azure", to: output });
  }
  return targets;
}

const output: Destination = { kind: "output" };

function parseFormat(value: string): ReportTarget {
  const [name = "", ...rest] = value.split("=");
  const format = formatNames.find((known) => known === name);
  if (format === undefined) {
    throw new CannotRun(`There is no format ${name || '""'}`, `There are: ${formatNames.join(", ")}.`);
  }
  if (rest.length === 0) return { format, to: output };
  const path = rest.join("=");
  if (path === "") {
    throw new CannotRun(
      `--format ${value} names no file`,
      `Write --format ${format} for standard output, or --format ${format}=FILE.`,
    );
  }
  return { format, to: { kind: "file", path } };
}

function refuseMixedOutput(targets: readonly ReportTarget[]): void {
  const names = targets.filter(({ to }) => to.kind === "output").map(({ format }) => format);
  const ofKind = (kind: Format["kind"]) => names.filter((name) => formats[name].kind === kind);
  const documents = ofKind("document");
  const isReadable = documents.length === 0 ? ofKind("lines").length < 2 : names.length === 1;
  if (isReadable && new Set(names).size === names.length) return;
  throw new CannotRun(
    `${names.join(" and ")} would be mixed on standard output`,
    `Give all but one a file: --format ${documents[0] ?? names[0]}=FILE. Only github and azure may stand behind pretty or compact.`,
  );
}

function refuseSameFile(targets: readonly ReportTarget[]): void {
  const taken = new Set<string>();
  for (const { to } of targets) {
    if (to.kind !== "file") continue;
    const path = resolve(to.path);
    if (taken.has(path))
      throw new CannotRun(`Two reports would be written to ${to.path}`, "Give each its own.");
    taken.add(path);
  }
}
