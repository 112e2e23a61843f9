import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { expect, test } from "vitest";
import { parsePointer, pointer } from "./pointer.ts";
import { positionTape, spanOf } from "./position-tape.ts";

test("a member's value and name are located", () => {
  const text = '{ "a": [1, {"b\\"": "}"}] }';
  const span = spanOf(positionTape(text), '/a/1/b"');
  expect(span && [text.slice(span.start, span.end), text.slice(span.keyStart, span.keyEnd)]).toEqual([
    '"}"',
    '"b\\""',
  ]);
});

test("what is not there has no span", () => {
  const tape = positionTape('{"a":[1]}');
  for (const nowhere of ["/b", "/a/1", "/a/x", "/a/0/z"]) expect(spanOf(tape, nowhere)).toBeUndefined();
});

test("of members with the same name the last counts, as for JSON.parse", () => {
  expect(spanOf(positionTape('{"a":1,"a":22}'), "/a")).toMatchObject({
    start: 11,
    end: 13,
  });
});

test("100,000 levels are no problem", () => {
  const text = "[".repeat(100_000) + "]".repeat(100_000);
  expect(positionTape(text).count).toBe(100_000);
});

/** Every pointer into a value. */
function* pointers(value: unknown, path: (string | number)[] = []): Generator<string> {
  yield pointer(path);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* pointers(item, [...path, key]);
}

test("agrees with jsonc-parser on every place of any document, however it is spaced", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("", " ", "\t", "    "), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const tape = positionTape(text);
      const tree = parseTree(text);
      for (const at of pointers(JSON.parse(text))) {
        const path = parsePointer(at).map((segment) => segment);
        const node = tree && findNodeAtLocation(tree, asPath(JSON.parse(text), path));
        expect(spanOf(tape, at)).toMatchObject({
          start: node?.offset,
          end: (node?.offset ?? 0) + (node?.length ?? 0),
        });
      }
    }),
  );
});

/** jsonc-parser wants numbers for indexes. */
function asPath(root: unknown, segments: readonly string[]): (string | number)[] {
  let value = root;
  return segments.map((segment) => {
    const step = Array.isArray(value) ? Number(segment) : segment;
    value = (value as Record<string | number, unknown>)[step];
    return step;
  });
}
