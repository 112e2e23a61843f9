import {
  type Address,
  type DocumentReading,
  type Node,
  nodeAt,
  type ObjectMappingNode,
  type SchemaDocument,
} from "@syncschema/model";
import type { Severity } from "../finding/finding.ts";
import type { Place, Report } from "../rule/context.ts";
import type { Rule } from "../rule/define-rule.ts";
import type { Messages } from "../rule/messages.ts";
import { type RuleLevel, type RuleSettings, ruleLevels } from "./rule-settings.ts";

/**
 * How much a report weighs; undefined where its rule is off. A level that is lower than the rule's own caps what
 * the rule says, a higher one lifts all of it by as much, and on disabled mappings it is less all the same.
 *
 * @param isIn whether a pattern of addresses means an address
 */
export function severityOf(
  rule: Rule,
  report: Report<Messages, string>,
  address: Address,
  reading: DocumentReading | undefined,
  settings: RuleSettings | undefined,
  isIn: (address: Address, pattern: string) => boolean,
): Severity | undefined {
  const level = settings === undefined ? rule.severity : levelAt(address, settings, isIn);
  if (level === "off") return undefined;
  const set = weight(level) - weight(rule.severity);
  const said = weight(report.severity ?? rule.severity);
  const meant = set < 0 ? Math.min(said, weight(level)) : said + set;
  return severityOfWeight(isOnDisabled(rule, report, reading) ? Math.min(meant, heaviest) - 1 : meant);
}

function levelAt(
  address: Address,
  { level, places }: RuleSettings,
  isIn: (address: Address, pattern: string) => boolean,
): RuleLevel {
  const last = places.findLast(({ addresses }) => addresses.some((pattern) => isIn(address, pattern)));
  return last?.level ?? level;
}

const heaviest = ruleLevels.length - 1;

function weight(level: RuleLevel): number {
  return ruleLevels.indexOf(level);
}

function severityOfWeight(number: number): Severity {
  return ruleLevels[Math.max(1, Math.min(number, heaviest))] as Severity;
}

function isOnDisabled(
  rule: Rule,
  report: Report<Messages, string>,
  reading: DocumentReading | undefined,
): boolean {
  if (rule.whenDisabled === "same" || reading?.kind !== "schema") return false;
  const mapping = report.concerning ?? mappingOf(report.at, reading);
  return mapping !== undefined && !mapping.enabled;
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
