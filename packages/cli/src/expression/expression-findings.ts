import {
  checkExpression,
  checks,
  describeFinding,
  type ExpressionFinding,
  parse,
} from "@syncschema/expressions";
import { type Finding, fingerprint, lint, rules, type Severity } from "@syncschema/linter";
import { addressOf, lineIndex } from "@syncschema/model";
import type { LintedFile } from "../report/linted-file.ts";
import type { ReadExpression } from "./read-expression.ts";

/** What is wrong with an expression, at its place: in the schema that it stands in, or in its own text. */
export function expressionFindings(read: ReadExpression): LintedFile {
  return read.origin ? inSchema(read, read.origin) : inText(read);
}

function inSchema(
  { path }: ReadExpression,
  { document, attribute }: NonNullable<ReadExpression["origin"]>,
): LintedFile {
  const mapping = addressOf(attribute);
  const findings = lint(document, { rules }).filter(
    ({ address }) => address === mapping || address.startsWith(`${mapping} / `),
  );
  return { path, profile: document.profile, findings, lines: document.file.lines };
}

function inText({ path, text, surroundings }: ReadExpression): LintedFile {
  const lines = lineIndex(text);
  const seen = new Map<string, number>();
  const findings = checkExpression(parse(text), surroundings).map((found): Finding => {
    const { check: ruleId, messageId, severity, start, end } = found;
    return {
      ruleId,
      messageId,
      severity: severities[severity],
      ...describeFinding(found),
      why: checks.find(({ id }) => id === ruleId)?.why ?? "",
      address,
      pointer: "",
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
      related: [],
      // Its edits are of the text, not of a JSON file.
      fix: undefined,
      fixKind: undefined,
      fingerprint: fingerprint({ ruleId, messageId, address }, seen),
    };
  });
  return { path, profile: "unknown", findings, lines };
}

/** What an expression outside of a schema is called. */
const address = "expression";

const severities: Readonly<Record<ExpressionFinding["severity"], Severity>> = {
  error: "error",
  warning: "warning",
  hint: "info",
};
