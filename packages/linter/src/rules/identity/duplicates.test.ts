import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleSchema } from "../../examples/example-schema.ts";
import { lint } from "../../lint/lint.ts";
import { ruleGroups } from "../registry.ts";

function found(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const text = JSON.stringify(exampleSchema("scim", { schema }));
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  return lint(reading, { rules: ruleGroups.identity ?? [] }).map(({ ruleId }) => ruleId);
}

test("a copy of a rule is one fault, though id and priority are both the same", () => {
  const [rule] = exampleSchema("scim").synchronizationRules as readonly object[];
  expect(found({ synchronizationRules: [rule, rule] })).toEqual(["duplicate-rule-id"]);
});

test("a copy of a directory is one fault, though name and id are both the same", () => {
  const [source, target] = exampleSchema("scim").directories as readonly object[];
  expect(found({ directories: [source, target, target] })).toEqual(["duplicate-directory-name"]);
});
