import { applyEdits } from "@syncschema/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { valueEdits } from "./value-edits.ts";

test("the edits between two values lead from the one to the other", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [before, after]: unknown[] = JSON.parse(JSON.stringify([a, b]));
      const edits = valueEdits(before, after, "");
      expect(JSON.parse(applyEdits(JSON.stringify(before), edits))).toEqual(after);
    }),
  );
});

test("what the values have in common stays", () => {
  const edits = valueEdits(
    { a: [1, 2, 3], b: { c: 1, d: 2 }, e: 0 },
    { a: [1, 9, 2, 3], b: { c: 1, d: 3 } },
    "",
  );
  expect(edits).toEqual([
    { op: "remove", pointer: "/e" },
    { op: "insert", pointer: "/a/1", value: 9 },
    { op: "set", pointer: "/b/d", value: 3 },
  ]);
});
