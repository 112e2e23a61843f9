import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateKeys, mayHaveDuplicateKeys } from "./duplicate-keys.ts";
import { positionTape } from "./position-tape.ts";
import { shapeOf } from "./shape.ts";

const suspicious = (text: string) => mayHaveDuplicateKeys(text, shapeOf(JSON.parse(text), 1000).members);

test("a repeated name is reported with both places", () => {
  const text = '[{"enabled": true, "name": "x", "enabled": false}]';
  expect(suspicious(text)).toBe(true);
  expect(duplicateKeys(positionTape(text))).toMatchObject([
    {
      key: "enabled",
      object: "/0",
      first: { keyStart: 2 },
      repeat: { keyStart: 32 },
    },
  ]);
});

test("the same name written with an escape is the same name", () => {
  const text = '{"a": 1, "\\u0061": 2}';
  expect(suspicious(text)).toBe(true);
  expect(duplicateKeys(positionTape(text))).toHaveLength(1);
});

test("the same name in different objects is none", () => {
  const text = '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}';
  expect(suspicious(text)).toBe(false);
  expect(duplicateKeys(positionTape(text))).toEqual([]);
});

test("quotes and colons inside texts do not count as names", () => {
  expect(suspicious(JSON.stringify({ a: 'say "b": c', d: "e\\" }))).toBe(false);
});

const json = fc.jsonValue().map((value) => JSON.stringify(value, null, 1));

test("a document that JSON.stringify wrote never has one", () => {
  fc.assert(
    fc.property(json, (text) => {
      expect(duplicateKeys(positionTape(text))).toEqual([]);
    }),
  );
});

test("the cheap look never misses a duplicate", () => {
  fc.assert(
    fc.property(fc.string(), json, json, (key, first, second) => {
      const text = `{${JSON.stringify(key)} : ${first}, "other": ${second}, ${JSON.stringify(key)}:${second}}`;
      expect(suspicious(text)).toBe(true);
    }),
  );
});
