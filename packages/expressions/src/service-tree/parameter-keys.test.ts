import { expect, test } from "vitest";
import type { FunctionDefinition } from "../functions/define-function.ts";
import { findFunction } from "../functions/find-function.ts";
import { keysOfSlots, parameterAt, presentKeysOfSlots } from "./parameter-keys.ts";

const definitionOf = (name: string) => findFunction(name) as FunctionDefinition;
const names = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => parameterAt(definitionOf(name), index)?.name);

test("the last parameters are repeated together", () => {
  expect(names("Join", 4)).toEqual(["separator", "source", "source", "source"]);
  expect(names("Switch", 7)).toEqual(["source", "defaultValue", "key", "value", "key", "value", "key"]);
});

test("beyond the last parameter there is none, unless it is repeated", () => {
  expect(names("Trim", 2)).toEqual([expect.any(String), undefined]);
});

test("three slots of FormatDateTime have the keys of its former signature", () => {
  expect(keysOfSlots(definitionOf("FormatDateTime"), 3)).toEqual(["source", "inputFormat", "outputFormat"]);
  expect(presentKeysOfSlots(definitionOf("FormatDateTime"), 3)).toEqual([
    "source",
    "dateTimeStyle",
    "inputFormat",
  ]);
});
