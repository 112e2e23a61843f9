import { encode, type Profile, profiles, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { exampleText } from "../examples/example-schema.ts";
import { lint } from "../lint/lint.ts";
import { testRule } from "../testing/test-rule.ts";
import { rules } from "./registry.ts";

for (const rule of rules) testRule(rule, { describe, test }, { others: rules });

test("ids and aliases are unique", () => {
  const ids = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<Profile>(profiles)("the small schema that %s examples are made from has no findings", (profile) => {
  const text = exampleText({ parts: {}, profile }, undefined);
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  expect(lint(reading, { rules, profile })).toEqual([]);
});
