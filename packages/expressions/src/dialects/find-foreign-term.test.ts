import { expect, test } from "vitest";
import { findFunction } from "../functions/find-function.ts";
import { dialects, findForeignConstant, findForeignFunction } from "./find-foreign-term.ts";

const found = (name: string) => {
  const { term, dialect } = findForeignFunction(name) ?? {};
  return [dialect?.id, term?.replacement ?? term?.equivalent];
};

test("a function of another language is found with what provisioning has for it", () => {
  expect(found("lcase")).toEqual(["connect-sync", "ToLower"]);
  expect(found("UCase")).toEqual(["connect-sync", "ToUpper"]);
  expect(found("if")).toEqual(["power-automate", "IIF"]);
  expect(found("concat")).toEqual(["power-automate", 'Join("", value, value)']);
  expect(found("Concatenate")).toEqual(["excel", 'Join("", value, value)']);
  expect(found("IsNumeric")).toEqual(["connect-sync", undefined]);
  expect(found("ToLower")).toEqual([undefined, undefined]);
});

test("a constant is found whatever its case", () => {
  expect(findForeignConstant("authoritativenull")?.dialect.id).toBe("connect-sync");
  expect(findForeignConstant("IgnoreAttributeFlow")).toBeUndefined();
});

test("what stands in for a function is a function of provisioning", () => {
  const replacements = dialects.flatMap(({ functions }) =>
    functions.flatMap(({ replacement }) => replacement ?? []),
  );
  expect(replacements.filter((name) => findFunction(name)?.name !== name)).toEqual([]);
});

test("a function that provisioning has as well is none of another language, but for two of an example", () => {
  const shared = dialects.flatMap(({ functions }) => functions.filter(({ name }) => findFunction(name)));
  expect(shared.map(({ name }) => name)).toEqual(["Contains", "CRef"]);
});

test("each language names a term once, in the order of the alphabet", () => {
  for (const { functions } of dialects) {
    const names = functions.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)].sort());
  }
});
