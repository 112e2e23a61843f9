import { lint, rules } from "@syncschema/linter";
import {
  addressOf,
  childrenOf,
  encode,
  type Node,
  readDocument,
  type SchemaDocument,
} from "@syncschema/model";
import { expect } from "vitest";
import type { Change } from "../src/apply/change.ts";
import { type MigrationPlan, type MigrationStep, planMigrations } from "../src/plan/plan-migrations.ts";

export function read(file: object | string | Uint8Array): SchemaDocument {
  const text = typeof file === "string" ? file : JSON.stringify(file, null, 2);
  const bytes = file instanceof Uint8Array ? file : encode(text, { charset: "utf-8", bom: false });
  const reading = readDocument("schema.json", bytes);
  if (reading.kind !== "schema") throw new Error(`not a schema: ${reading.problem.kind}`);
  return reading;
}

/** The state of the only migration of a plan, and what it changes in short lines. */
export function told({ steps }: MigrationPlan) {
  const [{ state, changes }] = steps as [MigrationStep];
  return { ...state, changes: changes.map(line) };
}

const signs = { add: "+", change: "~", remove: "-", keep: "=" };

function line({ kind, address, property, before, after, impact }: Change): string {
  const place = address
    .replace("rule:USER_INBOUND_USER / ", "")
    .replace("directory:Azure Active Directory", "AAD");
  const value =
    property === undefined ? after : `${property} ${before ?? "(absent)"} → ${after ?? "(absent)"}`;
  return `${signs[kind]} ${place}: ${value}${kind === "keep" ? "" : ` (${impact})`}`;
}

/** What has to hold after every migration that was pending: clean, complete, and done once and for all. */
export function expectDone(plan: MigrationPlan): void {
  const { before, after, steps } = plan;
  expect(steps.map(({ state }) => state.state)).toEqual(["pending"]);
  expect(complaints(after)).toEqual([]);
  const changes = steps.flatMap((step) => step.changes).filter(({ kind }) => kind !== "keep");
  expect([...new Set(changes.map(({ address }) => place(address)))].sort()).toEqual(
    changedPlaces(before, after),
  );
  const again = planMigrations(after, { migrations: steps.map(({ migration }) => migration) });
  expect(again.steps.map(({ state }) => state.state)).toEqual(["applied"]);
  expect(again.after.file.text).toBe(after.file.text);
}

/**
 * What the migration answers for: that the service takes the schema and synchronizes groups. What lint thinks of
 * things that the user has configured is the user's affair.
 */
const answeredFor = rules.filter(
  ({ id, preset }) =>
    preset === "minimal" ||
    /^group-(?:mapping-disabled|object-name|flow-types|required|mail-enabled-required|definition)/.test(id),
);

export function complaints(document: SchemaDocument): string[] {
  return lint(document, { rules: answeredFor })
    .filter(({ severity }) => severity !== "info")
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** The nodes that are new or differ in what they hold themselves, without what is inside a new one. */
function changedPlaces(before: SchemaDocument, after: SchemaDocument): string[] {
  const old = new Map(nodesOf(before.schema).map((node) => [place(addressOf(node)), own(node)]));
  const changed: string[] = [];
  const visit = (node: Node) => {
    const at = place(addressOf(node));
    if (old.get(at) !== own(node)) changed.push(at);
    if (old.has(at)) for (const child of inner(node)) visit(child);
  };
  visit(after.schema);
  return changed.sort();
}

function nodesOf(node: Node): Node[] {
  return [node, ...inner(node).flatMap(nodesOf)];
}

/** A source and a filter belong to what they are in. */
function inner(node: Node): readonly Node[] {
  if (node.kind === "AttributeMapping") return [];
  return childrenOf(node).filter(({ kind }) => kind !== "FilterGroup");
}

const lists = new Set([
  "synchronizationRules",
  "directories",
  "objectMappings",
  "attributeMappings",
  "objects",
  "attributes",
]);

function own({ value }: Node): string {
  return JSON.stringify(Object.entries(value).filter(([key]) => !lists.has(key)));
}

/** An address without what a migration corrects in names. */
function place(address: string): string {
  return address.toLowerCase().replaceAll("groups", "group");
}
