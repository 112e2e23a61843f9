import type { Finding } from "@syncschema/linter";
import { decode } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { readBytes } from "../input/read-file.ts";
import type { LintedFile } from "../report/linted-file.ts";

/** What a published report has of a finding. */
type ReportedFinding = Omit<Finding, "fix" | "fixKind"> & { readonly fixable: boolean };

/** The files of a report that `--format json` made. @throws CannotRun when it is none */
export async function readReport(path: string): Promise<LintedFile[]> {
  const report = parsed(path, decode(await readBytes(path)).text);
  const { $schema, files } = report as { $schema?: unknown; files?: unknown };
  if ($schema !== "urn:syncschema:findings:1" || !Array.isArray(files)) {
    throw new CannotRun(
      `${path} is no report of syncschema`,
      "Give the files that `syncschema lint --format json` has written.",
    );
  }
  return files.map((file) => ({ ...file, findings: file.findings.map(finding), lines: undefined }));
}

function parsed(path: string, text: string): unknown {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    throw new CannotRun(`${path} is no JSON: ${(error as Error).message}`, "Make the report again.");
  }
}

/** The edits of a fix are not in a report, nor their kind, only that there are some. */
function finding({ fixable, ...reported }: ReportedFinding): Finding {
  return { ...reported, fix: fixable ? [] : undefined, fixKind: undefined };
}
