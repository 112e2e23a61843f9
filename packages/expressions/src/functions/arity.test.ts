import { expect, test } from "vitest";
import { acceptsArity, arityOf } from "./arity.ts";
import type { FunctionDefinition } from "./define-function.ts";
import { findFunction } from "./find-function.ts";
import { functions } from "./registry.ts";

// Counted in the signatures of Microsoft's references, of Graph's list and of exports.
const counted: readonly (readonly [name: string, min: number, max: number])[] = [
  ["AltSecIdFromNetId", 1, 1],
  ["Append", 2, 2],
  ["AppRoleAssignments", 1, 1],
  ["AppRoleAssignmentsComplex", 1, 1],
  ["AssertiveAppRoleAssignmentsComplex", 1, 1],
  ["BitAnd", 2, 2],
  ["CBool", 1, 1],
  ["CDate", 1, 1],
  ["Coalesce", 1, Number.POSITIVE_INFINITY],
  ["Contains", 2, 2],
  ["ConvertFromBase64", 1, 2],
  ["ConvertToBase64", 1, 1],
  ["ConvertToUTF8Hex", 1, 1],
  ["Count", 1, 1],
  ["CRef", 1, 1],
  ["CStr", 1, 1],
  ["DateAdd", 3, 3],
  ["DateDiff", 3, 3],
  ["DateFromNum", 1, 1],
  ["DefaultDomain", 0, 0],
  ["DNComponent", 2, 2],
  ["Error", 1, 1],
  ["FormatDateTime", 4, 4],
  ["Guid", 0, 0],
  ["IgnoreFlowIfNullOrEmpty", 1, 1],
  ["IIF", 3, 3],
  ["InStr", 2, 4],
  ["IsNothing", 1, 1],
  ["IsNull", 1, 1],
  ["IsNullOrEmpty", 1, 1],
  ["IsPresent", 1, 1],
  ["IsString", 1, 1],
  ["Item", 2, 2],
  ["Join", 2, Number.POSITIVE_INFINITY],
  ["Left", 2, 2],
  ["Len", 1, 1],
  ["Mid", 3, 3],
  ["NormalizeDiacritics", 1, 1],
  ["Not", 1, 1],
  ["Now", 0, 0],
  ["NumFromDate", 1, 1],
  ["PCase", 1, 2],
  ["Prepend", 2, 2],
  ["RandomString", 5, 6],
  ["Redact", 1, 1],
  ["RemoveDuplicates", 1, 1],
  ["Replace", 2, 7],
  ["SelectUniqueValue", 2, Number.POSITIVE_INFINITY],
  ["SingleAppRoleAssignment", 1, 1],
  ["Split", 2, 2],
  ["StringFromSid", 1, 1],
  ["StripSpaces", 1, 1],
  ["Switch", 4, Number.POSITIVE_INFINITY],
  ["ToLower", 1, 2],
  ["ToUpper", 1, 2],
  ["Trim", 1, 1],
  ["Word", 3, 3],
];

test.each(counted)("%s takes %d to %d arguments", (name, min, max) => {
  expect(arityOf(findFunction(name) as FunctionDefinition)).toMatchObject({ min, max });
});

test("every function is counted", () => {
  expect(counted.map(([name]) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
});

test("Switch takes an even number of arguments", () => {
  const definition = findFunction("Switch") as FunctionDefinition;
  const accepted = [2, 3, 4, 5, 6, 7, 48].filter((count) => acceptsArity(definition, count));
  expect(accepted).toEqual([4, 6, 48]);
});

test("arguments that are repeated alone may be of any number", () => {
  const definition = findFunction("Join") as FunctionDefinition;
  expect([1, 2, 3, 4].filter((count) => acceptsArity(definition, count))).toEqual([2, 3, 4]);
});

test("a former number of arguments is none of the present ones", () => {
  const definition = findFunction("FormatDateTime") as FunctionDefinition;
  expect(definition.formerArities).toEqual([3]);
  expect(acceptsArity(definition, 3)).toBe(false);
});
