import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asSchema, fixtureBytes, readJson, schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import {
  countingPlaces,
  editedAt,
  type Json,
  randomness,
  restated,
  written,
  writtenForms,
} from "../../test/variations.ts";
import { readDocument } from "../document/read-document.ts";
import type { SchemaDocument } from "../document/schema-document.ts";
import { addressOf } from "../index/address.ts";
import { nodeAt } from "../index/node-at.ts";
import { pointer } from "../json/pointer.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { SchemaChange } from "./schema-change.ts";

const read = (schema: Json): SchemaDocument => asSchema(readJson(schema));

describe.each(schemaFixtures)("%s", (name) => {
  const document = schemaFixture(name);
  const schema = document.schema.value as Json;
  const somewhere = fc.constantFrom(...placesByKind(schema)).chain((places) => fc.constantFrom(...places));

  test("has no difference to itself", () => {
    expect(compareSchemas(document, schemaFixture(name))).toEqual([]);
  });

  test("has no difference to itself in another order, spelling, encoding and layout, after an edit too", () => {
    // A text that is no expression has no tree, so that its layout counts.
    const edit = somewhere.filter((path) => path.at(-1) !== "expression");
    fc.assert(
      fc.property(fc.option(edit), randomness, writtenForms, (path, random, form) => {
        const edited = path === null ? schema : editedAt(schema, path);
        const other = asSchema(readDocument("other.json", written(restated(edited, random), form)));
        expect(summaries(compareSchemas(read(edited), other))).toEqual([]);
        expect(summaries(compareSchemas(other, read(edited)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("an edit anywhere is a change at its address", () => {
    fc.assert(
      fc.property(somewhere, (path) => {
        const edited = read(editedAt(schema, path));
        const addresses = compareSchemas(document, edited).map(({ address }) => address);
        expect(addresses).toContain(addressOfPlace(edited, path));
      }),
      { numRuns: 150 },
    );
  });

  test("backwards, what was added is removed and every value goes back", () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 4 }), (paths) => {
        const edited = read(paths.reduce(editedAt, schema));
        const there = compareSchemas(document, edited);
        const back = compareSchemas(edited, document);
        expect(summaries(back).sort()).toEqual(summaries(there.map(reversed)).sort());
      }),
      { numRuns: 50 },
    );
  });
});

type Path = readonly (string | number)[];

/** Grouped by what they are, so that the few places of a rule are tried as often as those of attributes. */
function placesByKind(schema: Json): Path[][] {
  const groups = new Map<string, Path[]>();
  for (const path of countingPlaces(schema)) {
    const kind = path.filter((step) => typeof step === "string").join("/");
    const group = groups.get(kind);
    if (group) group.push(path);
    else groups.set(kind, [path]);
  }
  return [...groups.values()];
}

/** The address of the node that owns a place; the source of an attribute mapping belongs to the mapping. */
function addressOfPlace({ schema }: SchemaDocument, path: Path): string {
  let node = nodeAt(schema, pointer(path));
  while (node.kind === "MappingSource") node = node.parent;
  return addressOf(node);
}

function reversed(change: SchemaChange): SchemaChange {
  const swapped = { ...change, before: change.after, after: change.before } as SchemaChange;
  if (change.kind === "added") return { ...swapped, kind: "removed" } as SchemaChange;
  if (change.kind === "removed") return { ...swapped, kind: "added" } as SchemaChange;
  return { ...swapped, from: change.to, to: change.from } as SchemaChange;
}

/** Which node, where it stands on both sides, and what became of it. */
function summaries(changes: readonly SchemaChange[]): string[] {
  return changes.map((change) =>
    JSON.stringify([
      change.kind,
      change.before?.pointer,
      change.after?.pointer,
      ...(change.kind === "changed" ? [change.property, change.from, change.to] : []),
    ]),
  );
}

test.each(damagedSchemas())("%s has no difference to itself in another form", (_, schema) => {
  fc.assert(
    fc.property(randomness, writtenForms, (random, form) => {
      const other = readDocument("other.json", written(restated(schema, random), form));
      expect(summaries(compareSchemas(read(schema), asSchema(other)))).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

/** The damaged fixtures that can still be read as schemas. */
function damagedSchemas(): [string, Json][] {
  const folder = new URL("../../../../fixtures/damaged/", import.meta.url);
  return readdirSync(folder).flatMap((name): [string, Json][] => {
    const reading = readDocument(name, fixtureBytes(`damaged/${name}/schema.json`));
    return reading.kind === "schema" ? [[name, reading.schema.value]] : [];
  });
}
