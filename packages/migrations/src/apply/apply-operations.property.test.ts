import { childrenOf, compareSchemas, type JsonEdit, type Node, type SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallCrossTenant, smallScim } from "../../../../fixtures/generator/small.js";
import { read } from "../../test/planning.ts";
import { operationsOn } from "../../test/random-operations.ts";
import { fixtures, realExports } from "../../test/schemas.ts";
import type { Operation } from "../operation/operation.ts";
import { unannounced } from "../testing/unannounced.ts";
import { applyOperations, type OperationOutcome } from "./apply-operations.ts";
import { operationsBetween } from "./operations-between.ts";

const schemas: readonly (readonly [string, SchemaDocument, number])[] = [
  ["a small cross-tenant schema", read(smallCrossTenant()), 100],
  ["a small schema of an app", read(smallScim()), 100],
  ...[...fixtures, ...realExports].map((document) => [document.file.path, document, 25] as const),
];

describe.each(schemas)("%s", (_, before, numRuns) => {
  const operations = operationsOn(before);
  const holds = (predicate: (operations: readonly Operation[]) => void) =>
    fc.assert(fc.property(operations, predicate), { numRuns });

  test("the text says what the document means, and can be read again", () => {
    holds((operations) => {
      const { document } = applyOperations(before, operations);
      expect(document.root).toEqual(JSON.parse(document.file.text));
    });
  });

  test("done one by one, each operation is satisfied afterwards", () => {
    holds((operations) => {
      for (const operation of operations) {
        const once = applyOperations(before, [operation]);
        const [outcome] = once.outcomes as [OperationOutcome];
        if (outcome.state !== "applied" || isNumbered(operation)) continue;
        const twice = applyOperations(once.document, [operation]);
        expect(twice.outcomes.map(({ state }) => state)).toEqual(["satisfied"]);
        expect(twice.document).toBe(once.document);
      }
    });
  });

  test("the inverse brings back what was meant, and mostly the very bytes", () => {
    let same = 0;
    let total = 0;
    holds((operations) => {
      const { document, inverse } = applyOperations(before, operations);
      if (document === before) return;
      const back = applyOperations(document, inverse);
      expect(back.outcomes.filter(({ state }) => state === "blocked")).toEqual([]);
      expect(compareSchemas(before, back.document)).toEqual([]);
      total++;
      if (back.document.file.text === before.file.text) same++;
    });
    expect(same / total).toBeGreaterThan(0.5);
  });

  test("what a comparison shows is announced, with an impact that is no milder; and nothing else is", () => {
    holds((operations) => {
      const { document, outcomes } = applyOperations(before, operations);
      const changes = compareSchemas(before, document);
      expect(
        unannounced(
          changes,
          outcomes.flatMap((outcome) => outcome.changes),
        ),
      ).toEqual([]);
    });
  });

  test("properties that nobody knows survive whatever does not remove them", () => {
    const marked = withUnknownProperties(before);
    const markers = marked.file.text.match(/"x-kept": ?\d+/g) ?? [];
    holds((operations) => {
      const harmless = operations.filter(
        ({ op, ...members }) =>
          op !== "remove" && op !== "set-clauses" && !("source" in members && members.source === null),
      );
      const { text } = applyOperations(marked, harmless).document.file;
      expect(new Set(text.match(/"x-kept": ?\d+/g))).toEqual(new Set(markers));
    });
  });

  test("what differs can be said as operations, which lead there", () => {
    holds((operations) => {
      const { document } = applyOperations(before, operations);
      const said: readonly Operation[] = JSON.parse(JSON.stringify(operationsBetween(before, document)));
      const led = applyOperations(before, said);
      expect(led.outcomes.filter(({ state }) => state === "blocked")).toEqual([]);
      expect(compareSchemas(led.document, document)).toEqual([]);
    });
  });
});

/** With a property of its own on every thing, and on every source. */
function withUnknownProperties(document: SchemaDocument): SchemaDocument {
  let count = 0;
  const edits: JsonEdit[] = [];
  const mark = (node: Node) => {
    edits.push({ op: "set", pointer: `${node.pointer}/x-kept`, value: count++ });
    if (node.kind !== "MappingSource") childrenOf(node).forEach(mark);
  };
  mark(document.schema);
  return document.revised(edits);
}

/** One of equal siblings: when it is gone, the next has its address. */
function isNumbered({ op, at }: Operation): boolean {
  return op === "remove" && /#\d+( \/ |$)/.test(at);
}
