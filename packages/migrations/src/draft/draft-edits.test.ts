import { compareSchemas } from "@syncschema/model";
import { expect, test } from "vitest";
import { smallScim } from "../../../../fixtures/generator/small.js";
import { read } from "../../test/planning.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import type { Operation } from "../operation/operation.ts";

test("a change in one list of a scope and a new list beside it do not get in each other's way", () => {
  const at = "rule:USER_OUTBOUND_USER / mapping:User→User";
  const before = applyOperations(read(smallScim()), [
    { op: "add", at: `${at} / filter:Staff`, value: { name: "Staff", clauses: [] } },
  ]).document;
  const operations: Operation[] = [
    { op: "set", at: `${at} / filter:Staff`, property: "name", value: "People" },
    { op: "add", at: `${at} / input-filter:Staff`, value: { name: "Staff", clauses: [] } },
  ];
  const { document } = applyOperations(before, operations);
  expect(document.root).toEqual(JSON.parse(document.file.text));
  expect(compareSchemas(before, document)).toMatchObject([
    { kind: "changed", property: "name", to: "People" },
    { kind: "added", address: `${at} / input-filter:Staff` },
  ]);
});
