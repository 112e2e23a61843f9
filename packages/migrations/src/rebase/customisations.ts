import {
  type Address,
  addressOf,
  type ComparedNode,
  compareSchemas,
  joinSteps,
  type SchemaChange,
  type SchemaDocument,
  stepsOf,
} from "@syncschema/model";
import type { Conflict, ConflictReason } from "./conflict.ts";
import { type History, historyOf, lineageOf, matchedByOrigin } from "./history.ts";
import type { TenantMap } from "./tenant-map.ts";
import { unmappedValues } from "./unmapped-values.ts";

/** What somebody started from, what they made of it, and what it is to be based on now. */
export interface RebaseSides {
  readonly base: SchemaDocument;
  readonly mine: SchemaDocument;
  readonly onto: SchemaDocument;
}

/** A difference between `onto` and `mine` for which `mine` is a reason. */
export interface Customisation {
  /** What it changes in `onto`. */
  readonly port: SchemaChange;
  /** Undefined when there is nothing to decide. */
  readonly conflict?: Conflict;
}

/**
 * Whatever tells `mine` from `onto` was done by the one, by the other or by both. What `onto` alone has done is no
 * customisation and stays.
 */
export function customisationsOf(
  { base, mine, onto }: RebaseSides,
  tenants: TenantMap | undefined,
): Customisation[] {
  const histories: Histories = { mine: historyOf(base, mine), template: historyOf(base, onto) };
  const differences = compareSchemas(onto, mine, matchedByOrigin(histories.template, histories.mine));
  return differences.flatMap((port): Customisation[] => {
    if (isIdOfService(port)) return [];
    const judgement = judged(port, histories);
    if (judgement === "template" || (tenants && keepsDefinition(port, judgement))) return [];
    const unmapped = tenants ? unmappedValues(port, tenants, onto) : [];
    if (judgement === "mine" && unmapped.length === 0) return [{ port }];
    const reason = judgement === "mine" ? "unmapped" : judgement;
    return [{ port, conflict: { reason, ...partsOf(port, histories), unmapped } }];
  });
}

interface Histories {
  readonly mine: History;
  readonly template: History;
}

/** Who is the reason for a difference; both make a conflict. */
type Judgement = "mine" | "template" | ConflictReason;

function judged(port: SchemaChange, { mine, template }: Histories): Judgement {
  const group = sharedFilterGroup(port);
  if (group) {
    const from = template.originOf(group);
    if (from === undefined) return "both-added";
    const isBoth = [mine, template].every((history) => history.changesWithin(from).length > 0);
    if (isBoth) return "both-changed";
  }
  const origin = originOf(port, { mine, template });
  switch (port.kind) {
    case "changed": {
      if (origin === undefined) return "both-added";
      if (!mine.changesWithin(origin).some(concerning(port, origin))) return "template";
      return template.changesWithin(origin).some(concerning(port, origin)) ? "both-changed" : "mine";
    }
    case "added":
      if (origin === undefined) return "mine";
      return mine.changesWithin(origin).length > 0 ? "gone" : "template";
    case "removed":
      if (origin === undefined) return "template";
      return template.changesWithin(origin).length > 0 ? "removed" : "mine";
  }
}

/**
 * The filter group, in `onto`, that a difference is in. All its clauses have to hold, so those of two sides together
 * would let in fewer than either wanted.
 */
function sharedFilterGroup(port: SchemaChange): ComparedNode | undefined {
  const inside = port.kind === "removed" ? port.before.kind !== "FilterGroup" : true;
  const node = port.kind === "added" ? port.missingFrom : port.before;
  return inside ? lineageOf(node).find(({ kind }) => kind === "FilterGroup") : undefined;
}

/** What a difference is about, in `base`. */
function originOf(port: SchemaChange, { mine, template }: Histories): ComparedNode | undefined {
  return port.kind === "added" ? mine.originOf(port.after) : template.originOf(port.before);
}

/** Changes of the property; a scope is set with the filter groups in it. */
function concerning(
  port: Extract<SchemaChange, { kind: "changed" }>,
  origin: ComparedNode,
): (change: SchemaChange) => boolean {
  return (change) => {
    if (change.kind === "changed" && change.before === origin) return change.property === port.property;
    const { kind } = (change.before ?? change.after) as ComparedNode;
    return port.property === "scope" && (kind === "FilterGroup" || kind === "FilterClause");
  };
}

/** The service gives these, and knows its rules and directories by them. */
function isIdOfService(port: SchemaChange): boolean {
  return port.kind === "changed" && port.property === "id" && identified.has(port.after.kind);
}

const identified: ReadonlySet<ComparedNode["kind"]> = new Set(["Schema", "SynchronizationRule", "Directory"]);

/** In another tenant, what is defined there is what there is; customisations only add to it. */
function keepsDefinition(port: SchemaChange, judgement: Judgement): boolean {
  const { kind } = (port.after ?? port.before) as ComparedNode;
  if (!definitions.has(kind)) return false;
  return port.kind === "removed" || judgement === "both-changed" || judgement === "both-added";
}

const definitions: ReadonlySet<ComparedNode["kind"]> = new Set([
  "Directory",
  "ObjectDefinition",
  "AttributeDefinition",
]);

function partsOf(
  port: SchemaChange,
  histories: Histories,
): Pick<Conflict, "address" | "port" | "mine" | "template"> {
  const group = sharedFilterGroup(port);
  const origin = group ? histories.template.originOf(group) : originOf(port, histories);
  const of = (history: History) => {
    const changes = origin ? history.changesWithin(origin) : [];
    if (port.kind !== "changed" || origin === undefined || group) return changes;
    return changes.filter(concerning(port, origin));
  };
  return { address: addressIn(port), port, mine: of(histories.mine), template: of(histories.template) };
}

/** The address in `onto`; of what is added, the one that it gets there, apart from its number. */
function addressIn(port: SchemaChange): Address {
  if (port.kind !== "added") return addressOf(port.before);
  const holder = port.missingFrom;
  const step = stepsOf(port.address).at(-1) ?? "";
  return holder.kind === "Schema" ? step : joinSteps([addressOf(holder), step]);
}
