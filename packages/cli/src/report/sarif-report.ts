import { pathToFileURL } from "node:url";
import type { Finding, Range, Rule, Severity } from "@syncschema/linter";
import { stepsOf } from "@syncschema/model";
import type {
  ArtifactLocation,
  Fix,
  Location,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from "sarif";
import type { LintedFile } from "./linted-file.ts";
import { markdownText } from "./markdown-text.ts";
import { replacementsOf } from "./replacements.ts";
import type { ReportContext } from "./report.ts";
import { repositoryPath, type SourceFolders } from "./source-path.ts";

/**
 * The findings in the Static Analysis Results Interchange Format, version 2.1.0. It names no folder of the
 * machine, so that equal findings give equal reports wherever they are made.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(files: readonly LintedFile[], context: ReportContext): string {
  const { tool, rules, folders } = context;
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: rules.map(reportingDescriptor),
          },
        },
        originalUriBaseIds: { [baseId]: { description: { text: "The root of the repository." } } },
        columnKind: "utf16CodeUnits",
        results: files.flatMap((file) => resultsOf(file, ruleIndexes, folders)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What relative paths start from; whoever reads the report knows where that is. */
const baseId = "%SRCROOT%";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

function reportingDescriptor({
  id,
  aliases,
  summary,
  why,
  severity,
  profiles,
  evidence,
  security,
  messages,
}: Rule): ReportingDescriptor {
  const all = Object.values(messages).map(
    ({ message, help }) => [readable(message), readable(help)] as const,
  );
  return {
    id,
    ...(aliases && { deprecatedIds: [...aliases] }),
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    help: {
      text: all.map(([message, help]) => `${message}: ${help}`).join("\n"),
      markdown: all
        .map(([message, help]) => `- **${markdownText(message)}**  \n  ${markdownText(help)}`)
        .join("\n"),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      ...(profiles && { profiles }),
      evidence,
      ...(security && { tags: ["security"] }),
    },
  };
}

/** A template for a reader: `{{name}}` as `<name>`. */
function readable(template: string): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, "<$1>");
}

function resultsOf(
  file: LintedFile,
  ruleIndexes: ReadonlyMap<string, number>,
  folders: SourceFolders,
): Result[] {
  const at = artifactLocation(file.path, folders);
  const { findings, suppressed = [] } = file;
  return [
    ...findings.map((finding) => resultOf(finding, file, at, ruleIndexes)),
    ...suppressed.map(({ finding, reason }) => ({
      ...resultOf(finding, file, at, ruleIndexes),
      suppressions: [{ kind: "external" as const, justification: reason }],
    })),
  ];
}

function resultOf(
  finding: Finding,
  file: LintedFile,
  at: ArtifactLocation,
  ruleIndexes: ReadonlyMap<string, number>,
): Result {
  const { ruleId, severity, message, help, address, pointer, range, related, fingerprint } = finding;
  const ruleIndex = ruleIndexes.get(ruleId);
  const fixes = fixesOf(finding, file, at);
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: plainMessage(`${asSentence(message)} ${help}`) },
    locations: [
      {
        physicalLocation: physicalLocation(at, range),
        logicalLocations: [{ name: stepsOf(address).at(-1) ?? address, fullyQualifiedName: address }],
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map(
        (other, index): Location => ({
          id: index + 1,
          message: { text: plainMessage(other.message) },
          physicalLocation: physicalLocation(at, other.range),
        }),
      ),
    }),
    // Not `primaryLocationLineHash`: GitHub's upload makes that itself and complains of any other.
    partialFingerprints: { "syncschema/v1": fingerprint },
    ...(fixes.length > 0 && { fixes }),
    properties: { pointer },
  };
}

function fixesOf(finding: Finding, file: LintedFile, at: ArtifactLocation): Fix[] {
  const { lines } = file;
  const edits = replacementsOf(finding, file);
  if (lines === undefined || edits.length === 0) return [];
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: region({ start: lines.positionAt(start), end: lines.positionAt(end) }),
    insertedContent: { text },
  }));
  const description = { text: plainMessage(finding.help) };
  return [{ description, artifactChanges: [{ artifactLocation: at, replacements }] }];
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** In a message, `[text](target)` would be a link; an attribute in brackets is none. */
function plainMessage(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/g, "\\[");
}

function artifactLocation(path: string, folders: SourceFolders): ArtifactLocation {
  const source = repositoryPath(path, folders);
  const isAbsolute = source.startsWith("/") || /^[A-Za-z]:/.test(source);
  return isAbsolute ? { uri: pathToFileURL(source).href } : { uri: encodedPath(source), uriBaseId: baseId };
}

function encodedPath(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((name) => encodeURIComponent(name))
    .join("/");
}

function physicalLocation(artifact: ArtifactLocation, range: Range): PhysicalLocation {
  return { artifactLocation: artifact, region: region(range) };
}

/** Like ours, its columns count from 1, and its end is behind the last character. */
function region({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
