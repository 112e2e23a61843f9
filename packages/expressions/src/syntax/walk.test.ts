import { expect, test } from "vitest";
import { parse } from "./parse.ts";
import type { ExpressionNode } from "./tree.ts";
import { attributesIn, walk } from "./walk.ts";

const rootOf = (text: string) => parse(text).root as ExpressionNode;

test("nodes come outer ones first, in the order of the text", () => {
  const text = 'IIF(Len([a])>0, , Trim("b"))';
  expect([...walk(rootOf(text))].map(({ start, end }) => text.slice(start, end))).toEqual([
    text,
    "Len([a])>0",
    "Len([a])",
    "[a]",
    "0",
    'Trim("b")',
    '"b"',
  ]);
});

test("attributes are found in comparisons and in what could not be read as well", () => {
  expect(attributesIn(rootOf("IIF([a]=[b], [c] & [d], [a])")).map(({ name }) => name)).toEqual([
    "a",
    "b",
    "c",
    "d",
    "a",
  ]);
});
