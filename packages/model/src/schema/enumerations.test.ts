import { expect, test } from "vitest";
import { parseFlowTypes } from "./enumerations.ts";

test.each([
  ["Add,Update,Delete", ["Add", "Update", "Delete"]],
  ["Add, Update, Delete", ["Add", "Update", "Delete"]],
  ["Delete,Add", ["Add", "Delete"]],
  [" add ,UPDATE", ["Add", "Update"]],
  ["Add,Add", ["Add"]],
  ["Add,Remove,,", ["Add"]],
  ["Add Update", []],
  ["None", []],
  ["", []],
  [null, []],
  [undefined, []],
])("%j flows %j", (text, flowTypes) => {
  expect([...parseFlowTypes(text)]).toEqual(flowTypes);
});
