import packageJson from "../../package.json" with { type: "json" };
import { countBySeverity, type LintedFile } from "./linted-file.ts";

/** The findings as JSON, in the form of schemas/findings.schema.json. */
export function jsonReport(files: readonly LintedFile[]): string {
  const { error, warning, info } = countBySeverity(files);
  const report = {
    $schema: "urn:syncschema:findings:1",
    tool: { name: packageJson.name, version: packageJson.version },
    files: files.map(({ path, profile, findings }) => ({
      path: path.replaceAll("\\", "/"),
      profile,
      findings: findings.map(({ fix, fixKind: _, fingerprint, ...finding }) => ({
        ...finding,
        fixable: fix !== undefined,
        fingerprint,
      })),
    })),
    summary: { files: files.length, errors: error, warnings: warning, infos: info },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
