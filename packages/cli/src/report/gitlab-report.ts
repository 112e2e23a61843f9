import { createHash } from "node:crypto";
import type { LintedFile } from "./linted-file.ts";
import type { ReportContext } from "./report.ts";
import { repositoryPath } from "./source-path.ts";

/**
 * The findings as a Code Quality report of GitLab.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(files: readonly LintedFile[], { folders }: ReportContext): string {
  const issues = files.flatMap(({ path, findings }) => {
    const file = repositoryPath(path, folders);
    return findings.map(({ message, ruleId, severity, fingerprint, range }) => ({
      description: message,
      check_name: ruleId,
      fingerprint: fingerprintInProject(file, fingerprint),
      severity: severities[severity],
      location: { path: file, lines: { begin: range.start.line } },
    }));
  });
  return `${JSON.stringify(withoutCopies(issues), null, 2)}\n`;
}

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** A finding is named within its file; the report needs names that no two files share. */
function fingerprintInProject(file: string, fingerprint: string): string {
  return createHash("sha256").update(`${file}\n${fingerprint}`).digest("hex").slice(0, 32);
}

/** A file that was named in two ways was linted twice, and says everything twice. */
function withoutCopies<Issue extends { readonly fingerprint: string }>(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [issue.fingerprint, issue])).values()];
}
