import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeInJsonString } from "./json-string-range.ts";

/** A text, and a JSON literal of it in which each unit is escaped or not. */
const literals = fc
  .array(fc.tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.boolean()))
  .map((units) =>
    units.map(([unit, escaped]) => ({
      text: unit,
      literal: escaped ? hexEscapes(unit) : JSON.stringify(unit).slice(1, -1),
    })),
  )
  .map((units) => ({
    text: units.map((unit) => unit.text).join(""),
    literal: `"${units.map((unit) => unit.literal).join("")}"`,
  }));

function hexEscapes(text: string): string {
  return text
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

test("escapes of two and of six characters are counted", () => {
  const literal = '"Join(\\"\\u0040\\", [a])"';
  const range = rangeInJsonString(literal, { start: 5, end: 8 });
  expect(literal.slice(range.start, range.end)).toBe('\\"\\u0040\\"');
});

test("the piece of any literal is the literal of the piece", () => {
  fc.assert(
    fc.property(literals, fc.nat(), fc.nat(), ({ text, literal }, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const range = rangeInJsonString(literal, { start, end });
      expect(JSON.parse(`"${literal.slice(range.start, range.end)}"`)).toBe(text.slice(start, end));
    }),
  );
});

test("the whole text is the literal without its quotes", () => {
  const text = 'Replace([a], "\\\\d\n", , , "é", , )';
  const literal = JSON.stringify(text);
  expect(rangeInJsonString(literal, { start: 0, end: text.length })).toEqual({
    start: 1,
    end: literal.length - 1,
  });
});
