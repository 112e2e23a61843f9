import {
  addressOf,
  applyEdits,
  type JsonEdit,
  type Node,
  nodeAt,
  type Pointer,
  propertyPointer,
  type SchemaDocument,
} from "@syncschema/model";
import fc from "fast-check";
import { expect } from "vitest";
import { lint } from "../../../src/lint/lint.ts";
import { findRule } from "../../../src/rules/find-rule.ts";
import { type ExpectedPlace, expectedExtent } from "../expected-place.ts";
import { cloudSync, crossTenant, documentOf, type Fixture, hrInbound, scim } from "../fixture.ts";

/** What a fault does to a schema, and where the rule has to see it. */
export interface Break extends Omit<ExpectedPlace, "at"> {
  readonly edits: readonly JsonEdit[];
  /** The pointer of the node that the finding is about, after the edits. */
  readonly at: Pointer;
}

/** A kind of fault that can be anywhere in a schema. */
interface Fault<P, V> {
  readonly rule: string;
  /** What the fault is, in a few words. */
  readonly by: string;
  /** The schemas that can have it; all when left out. */
  readonly of?: readonly Fixture[];
  /** Where in a schema it can be. */
  readonly places: (document: SchemaDocument) => readonly P[];
  /** What the fault is made with. */
  readonly values: fc.Arbitrary<V>;
  /** Undefined where it would be no fault. */
  readonly make: (place: P, value: V) => Break | undefined;
}

/** A fault, to be looked for in places that the test chooses. */
export interface FaultAnywhere {
  readonly rule: string;
  readonly by: string;
  check(): void;
}

const everywhere: readonly Fixture[] = [crossTenant, scim, cloudSync, hrInbound];

/** Puts the fault somewhere, and expects the rule to find it there and nowhere else. */
export function anywhere<P, V>({
  rule: id,
  by,
  of = everywhere,
  places,
  values,
  make,
}: Fault<P, V>): FaultAnywhere {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  const candidates = of.flatMap((fixture) => places(fixture.document).map((place) => ({ fixture, place })));
  const property = fc.property(fc.nat(), values, (choice, value) => {
    const { fixture, place } = candidates[choice % candidates.length] ?? never();
    const made = make(place, value);
    fc.pre(made !== undefined);
    const { document, facts } = fixture;
    const broken = documentOf(applyEdits(document.file.text, made.edits));
    const base = rule.needs === "base" ? document : undefined;
    const found = lint(broken, { rules: [rule], facts, base }).map(({ address, range: { start, end } }) => ({
      at: address,
      from: start.offset,
      shows: broken.file.text.slice(start.offset, end.offset),
    }));
    const at = addressOf(nodeAt(broken.schema, made.at));
    const [from, to] = expectedExtent({ ...made, at }, broken);
    expect(found).toEqual([{ at, from, shows: broken.file.text.slice(from, to) }]);
  });
  return { rule: id, by, check: () => fc.assert(property, { numRuns: 8 }) };
}

function never(): never {
  throw new Error("no schema has a place for this fault");
}

/** Gives a property of a node another value. */
export function set(node: Node, property: string, value: unknown): JsonEdit {
  return { op: "set", pointer: propertyPointer(node, property), value };
}
