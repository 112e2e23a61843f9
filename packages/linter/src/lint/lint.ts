import {
  childrenOf,
  type DocumentReading,
  type MappingSourceNode,
  type Node,
  nodeAt,
  type ObjectMappingNode,
  type Profile,
  type SchemaDocument,
} from "@syncschema/model";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Severity } from "../finding/finding.ts";
import { fingerprint } from "../finding/fingerprint.ts";
import { type LocatedPlace, locate, locateInFile } from "../finding/place.ts";
import type { Context, Place, Report } from "../rule/context.ts";
import type { Rule } from "../rule/define-rule.ts";
import { type MappingExpression, mappingExpression } from "../rule/mapping-expression.ts";
import { fillIn, type Messages } from "../rule/messages.ts";

/** How to lint. */
export interface LintOptions {
  readonly rules: readonly Rule[];
  /** The kind of provisioning, where a person knows better than the file shows. */
  readonly profile?: Profile | undefined;
  /** An earlier export of the same schema; rules that need one compare with it. */
  readonly base?: SchemaDocument | undefined;
  /** What is known besides the schema; rules that need it are silent without. */
  readonly facts?: Facts | undefined;
}

/** What a rule reported, not yet put into words. */
interface RawFinding {
  readonly rule: Rule;
  readonly report: Report<Messages, string>;
}

/**
 * Runs rules over a file in one walk. The result is in the order of the text; equal input gives equal output.
 * A clean file costs the walk alone: positions and words are made for findings only.
 */
export function lint(reading: DocumentReading, options: LintOptions): Finding[] {
  const profile = options.profile ?? (reading.kind === "schema" ? reading.profile : "unknown");
  const surroundings = { profile, base: options.base, facts: options.facts };
  const rules = options.rules.filter((rule) => appliesTo(rule, reading, surroundings));
  const raw = reading.kind === "schema" ? walk(reading, rules, surroundings) : visitFile(reading, rules);
  if (raw.length === 0) return [];
  const place = (at: Place): LocatedPlace =>
    reading.kind === "schema" ? locate(reading, at) : locateInFile(reading.file, at);
  const located = raw
    .map((finding) => ({ ...finding, place: place(finding.report.at) }))
    .sort((a, b) => a.place.range.start.offset - b.place.range.start.offset);
  const seen = new Map<string, number>();
  return located.map(({ rule, report, place: { address, pointer, range } }): Finding => {
    const { messageId, data = {}, related = [] } = report;
    const { message, help } = rule.messages[messageId] as Messages[string];
    return {
      ruleId: rule.id,
      messageId,
      severity: severityOf(rule, report, reading),
      message: fillIn(message, data),
      why: rule.why,
      help: fillIn(help, data),
      address,
      pointer,
      range,
      related: related.map((other) => {
        const { pointer: otherPointer, range: otherRange } = place(other.at);
        return { message: other.message, pointer: otherPointer, range: otherRange };
      }),
      fix: report.fix,
      fingerprint: fingerprint({ ruleId: rule.id, messageId, address }, seen),
    };
  });
}

/** What rules are told besides the file. */
type Surroundings = Omit<Context<Messages>, "report">;

function appliesTo(rule: Rule, reading: DocumentReading, surroundings: Surroundings): boolean {
  const { profile } = surroundings;
  if (rule.needs !== undefined && surroundings[rule.needs] === undefined) return false;
  if (rule.needsWholeFile && reading.kind === "schema" && !reading.complete) return false;
  return rule.profiles === undefined || rule.profiles.includes(profile);
}

function visitFile(
  reading: Extract<DocumentReading, { kind: "unreadable" }>,
  rules: readonly Rule[],
): RawFinding[] {
  const raw: RawFinding[] = [];
  for (const rule of rules) {
    rule.visit.UnreadableFile?.(reading, {
      profile: "unknown",
      base: undefined,
      facts: undefined,
      report: (report) => void raw.push({ rule, report }),
    });
  }
  return raw;
}

type Handler = (node: Node | MappingExpression) => void;

function walk(document: SchemaDocument, rules: readonly Rule[], surroundings: Surroundings): RawFinding[] {
  const raw: RawFinding[] = [];
  const handlers = new Map<string, Handler[]>();
  for (const rule of rules) {
    const context = {
      ...surroundings,
      report: (report: Report<Messages, string>) => void raw.push({ rule, report }),
    };
    const { File: onFile, UnreadableFile: _, ...onNodes } = rule.visit;
    onFile?.(document, context);
    for (const [kind, visit] of Object.entries(onNodes)) {
      const handler: Handler = (node) => (visit as (node: unknown, c: typeof context) => void)(node, context);
      const others = handlers.get(kind);
      if (others) others.push(handler);
      else handlers.set(kind, [handler]);
    }
  }
  visitNodes(document.schema, handlers);
  return raw;
}

function visitNodes(node: Node, handlers: ReadonlyMap<string, readonly Handler[]>): void {
  // What the engine keeps for itself is not the author's to mend.
  if (node.kind === "ObjectMapping" && node.internal) return;
  for (const handle of handlers.get(node.kind) ?? []) handle(node);
  if (node.kind === "MappingSource") visitExpression(node, handlers.get("Expression") ?? []);
  for (const child of childrenOf(node)) visitNodes(child, handlers);
}

function visitExpression(source: MappingSourceNode, handlers: readonly Handler[]): void {
  const expression = handlers.length === 0 ? undefined : mappingExpression(source);
  if (expression !== undefined) for (const handle of handlers) handle(expression);
}

const lower: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };

function severityOf(rule: Rule, report: Report<Messages, string>, reading: DocumentReading): Severity {
  const severity = report.severity ?? rule.severity;
  if (rule.whenDisabled === "same" || reading.kind !== "schema") return severity;
  const mapping = report.concerning ?? mappingOf(report.at, reading);
  return mapping && !mapping.enabled ? lower[severity] : severity;
}

/** The object mapping that holds a place. */
function mappingOf(place: Place, document: SchemaDocument): ObjectMappingNode | undefined {
  let node: Node | undefined;
  if ("kind" in place) node = place;
  else if ("node" in place) node = place.node;
  else if (place.pointer !== undefined) node = nodeAt(document.schema, place.pointer);
  while (node !== undefined && node.kind !== "ObjectMapping")
    node = node.kind === "Schema" ? undefined : node.parent;
  return node;
}
