import fc from "fast-check";
import { expect, test } from "vitest";
import { child, lastSegment, parentOf, parsePointer, pointer, valueAt } from "./pointer.ts";

test("slashes and tildes in names are escaped", () => {
  expect(pointer(["a/b", "~c", 0])).toBe("/a~1b/~0c/0");
  expect(parsePointer("/a~1b/~0c/0")).toEqual(["a/b", "~c", "0"]);
});

test("any keys come back from their pointer", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      expect(parsePointer(pointer(keys))).toEqual(keys);
    }),
  );
});

test("a child's parent and last segment give the child back", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (keys, key) => {
      const made = child(pointer(keys), key);
      expect([parentOf(made), lastSegment(made)]).toEqual([pointer(keys), key]);
    }),
  );
  expect([parentOf(""), lastSegment("")]).toEqual([undefined, undefined]);
});

test("a pointer without a leading slash is refused", () => {
  expect(() => parsePointer("a")).toThrow("Not a JSON pointer: a");
});

test("values are found through own members and plain indexes only", () => {
  const root = { list: [1, { "": 2 }] };
  expect(valueAt(root, "/list/1/")).toBe(2);
  expect(valueAt(root, "/list/01")).toBeUndefined();
  expect(valueAt(root, "/list/length")).toBeUndefined();
  expect(valueAt(root, "/constructor")).toBeUndefined();
});
