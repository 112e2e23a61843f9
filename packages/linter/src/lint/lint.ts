import {
  childrenOf,
  type DocumentReading,
  type MappingSourceNode,
  type Node,
  type Profile,
  type SchemaDocument,
  type UnreadableDocument,
} from "@syncschema/model";
import { addressMatcher } from "../address/address-pattern.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding } from "../finding/finding.ts";
import { type LocatedPlace, locate, locateInFile } from "../finding/place.ts";
import { type RawFinding, wordedFinding } from "../finding/worded-finding.ts";
import type { Context, Place } from "../rule/context.ts";
import type { Rule } from "../rule/define-rule.ts";
import { type MappingExpression, mappingExpression } from "../rule/mapping-expression.ts";
import type { Messages } from "../rule/messages.ts";
import type { PendingMigrations } from "../rule/pending-migrations.ts";
import type { RuleSettings } from "./rule-settings.ts";
import { type RuleTimings, timed } from "./rule-timings.ts";
import { severityOf } from "./severity-of.ts";

/** How to lint. */
export interface LintOptions {
  readonly rules: readonly Rule[];
  /** Levels and options of rules by their ids; a rule that is not named here goes by what it says itself. */
  readonly settings?: ReadonlyMap<string, RuleSettings> | undefined;
  /** The kind of provisioning, where a person knows better than the file shows. */
  readonly profile?: Profile | undefined;
  /** An earlier export of the same schema; rules that need one compare with it. */
  readonly base?: SchemaDocument | undefined;
  /** What is known besides the schema; rules that need it are silent without. */
  readonly facts?: Facts | undefined;
  /** Says which migrations are pending; rules that need it are silent without. */
  readonly migrations?: PendingMigrations | undefined;
  /** Where to add what each rule costs. */
  readonly timings?: RuleTimings | undefined;
}

/**
 * Runs rules over a file in one walk, without any configuration. The result is in the order of the text; equal
 * input gives equal output. A clean file costs the walk alone: positions and words are made for findings only.
 *
 * @throws only what a rule throws; a file that cannot be read is a finding
 */
export function lint(reading: DocumentReading, options: LintOptions): Finding[] {
  const rules = rulesThatApply(reading, options);
  const raw = reading.kind === "schema" ? walk(reading, rules, options) : visitFile(reading, rules, options);
  if (raw.length === 0) return [];
  const locatePlace = (at: Place): LocatedPlace =>
    reading.kind === "schema" ? locate(reading, at) : locateInFile(reading.file, at);
  const located = raw
    .map((finding) => ({ ...finding, place: locatePlace(finding.report.at) }))
    .sort((a, b) => a.place.range.start.offset - b.place.range.start.offset);
  const isIn = addressMatcher(reading.kind === "schema" ? reading.schema : undefined);
  const seen = new Map<string, number>();
  return located.flatMap(({ rule, report, place }) => {
    const settings = options.settings?.get(rule.id);
    const severity = severityOf(rule, report, place.address, reading, settings, isIn);
    return severity === undefined ? [] : wordedFinding({ rule, report }, place, severity, locatePlace, seen);
  });
}

/** The rules that have anything to say of a file, be it that they find nothing. */
export function rulesThatApply(reading: DocumentReading, options: LintOptions): Rule[] {
  const profile = profileOf(reading, options);
  return options.rules.filter(({ needs, needsWholeFile, profiles, visit }) => {
    if (needs !== undefined && options[needs] === undefined) return false;
    if (reading.kind === "unreadable") return visit.UnreadableFile !== undefined;
    if (needsWholeFile && !reading.complete) return false;
    return profiles === undefined || profiles.includes(profile);
  });
}

/** The kind of provisioning: as set by hand, else as detected. */
export function profileOf(reading: DocumentReading, { profile }: Pick<LintOptions, "profile">): Profile {
  return profile ?? (reading.kind === "schema" ? reading.profile : "unknown");
}

/** What a rule knows while it looks; what it reports is added to a list. */
function contextFor(
  rule: Rule,
  reading: DocumentReading,
  options: LintOptions,
  raw: RawFinding[],
): Context<Messages> {
  return {
    profile: profileOf(reading, options),
    base: options.base,
    facts: options.facts,
    migrations: options.migrations,
    options: options.settings?.get(rule.id)?.options ?? rule.options?.defaults ?? {},
    report: (report) => void raw.push({ rule, report }),
  };
}

function visitFile(reading: UnreadableDocument, rules: readonly Rule[], options: LintOptions): RawFinding[] {
  const raw: RawFinding[] = [];
  for (const rule of rules) rule.visit.UnreadableFile?.(reading, contextFor(rule, reading, options, raw));
  return raw;
}

type Handler = (visited: SchemaDocument | Node | MappingExpression) => void;

function walk(document: SchemaDocument, rules: readonly Rule[], options: LintOptions): RawFinding[] {
  const raw: RawFinding[] = [];
  const handlers = new Map<string, Handler[]>();
  for (const rule of rules) {
    const context = contextFor(rule, document, options, raw);
    for (const [kind, visit] of Object.entries(rule.visit)) {
      const call = (visited: unknown) =>
        (visit as (visited: unknown, c: typeof context) => void)(visited, context);
      const handler = options.timings === undefined ? call : timed(rule, call, options.timings);
      const others = handlers.get(kind);
      if (others) others.push(handler);
      else handlers.set(kind, [handler]);
    }
  }
  for (const handle of handlers.get("File") ?? []) handle(document);
  visitNodes(document.schema, handlers);
  return raw;
}

function visitNodes(node: Node, handlers: ReadonlyMap<string, readonly Handler[]>): void {
  // What the engine keeps for itself is not the author's to mend.
  if (node.kind === "ObjectMapping" && node.internal) return;
  // By index here and below: iterators would be most of what a clean file allocates.
  const ofKind = handlers.get(node.kind) ?? [];
  for (let index = 0; index < ofKind.length; index++) ofKind[index]?.(node);
  if (node.kind === "MappingSource") visitExpression(node, handlers.get("Expression") ?? []);
  const children = childrenOf(node);
  for (let index = 0; index < children.length; index++) visitNodes(children[index]!, handlers);
}

function visitExpression(source: MappingSourceNode, handlers: readonly Handler[]): void {
  const expression = handlers.length === 0 ? undefined : mappingExpression(source);
  if (expression !== undefined) for (const handle of handlers) handle(expression);
}
