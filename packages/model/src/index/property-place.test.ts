import { expect, test } from "vitest";
import { hasProperty, propertyPointer } from "./property-place.ts";

const node = { pointer: "/directories/0", value: { name: null, Id: "x" } };

test("a property stands where the file has it, in its spelling", () => {
  expect(propertyPointer(node, "name")).toBe("/directories/0/name");
  expect(propertyPointer(node, "id")).toBe("/directories/0/Id");
});

test("a missing one would stand under its own name", () => {
  expect(propertyPointer(node, "objects")).toBe("/directories/0/objects");
});

test("null is given, what is inherited is not", () => {
  expect([hasProperty(node, "name"), hasProperty(node, "id")]).toEqual([true, true]);
  expect([hasProperty(node, "objects"), hasProperty(node, "constructor")]).toEqual([false, false]);
});
