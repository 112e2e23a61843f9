import { describe, expect, test } from "vitest";
import { schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import type { JsonObject } from "../json/value.ts";
import { findDamage } from "./damage.ts";

const damageOf = (schema: JsonObject) => findDamage(JSON.stringify(schema), schema, "");

describe("what ConvertTo-Json cut off", () => {
  test.each([
    ["an object", "@{name=Employees; clauses=System.Object[]}"],
    ["an object that was cut off itself", "@{name=Employees; clauses=…"],
    ["objects in a row", "@{key=a; value=b} @{key=c; value=d}"],
    ["an array", "System.Object[]"],
    ["a hashtable", "System.Collections.Hashtable"],
    ["a generic list", "System.Collections.Generic.List`1[System.Object]"],
    ["an object of the SDK", "Microsoft.Graph.PowerShell.Models.MicrosoftGraphObjectMapping"],
  ])("%s", (_, found) => {
    expect(damageOf({ synchronizationRules: [{ objectMappings: [found] }] })).toEqual([
      { kind: "serialisation-truncated", pointer: "/synchronizationRules/0/objectMappings/0", found },
    ]);
  });

  test("is found where any text may stand, since no text looks like it", () => {
    expect(damageOf({ source: { expression: "@{name=Trim}", Value: "System.Object[]" } })).toMatchObject([
      { pointer: "/source/expression" },
      { pointer: "/source/Value" },
    ]);
  });
});

describe("what was left out or not filled in", () => {
  test.each(["...", "…", "<directory id>", "{id}", "{job-id}", "${rule_id}", "{{ name }}", "a-${b}-c"])(
    "%s",
    (found) => {
      expect(damageOf({ directories: [{ id: found }] })).toEqual([
        { kind: "placeholder", pointer: "/directories/0/id", found },
      ]);
    },
  );

  test("<id> as Windows PowerShell escapes it", () => {
    const text = '{"id": "\\u003cid\\u003e"}';
    expect(findDamage(text, JSON.parse(text), "")).toMatchObject([{ kind: "placeholder", found: "<id>" }]);
  });

  test("{} in a collection of objects", () => {
    const schema = { synchronizationRules: [{ objectMappings: [{ attributeMappings: [{}, {}] }] }] };
    expect(damageOf(schema)).toEqual(
      [0, 1].map((index) => ({
        kind: "empty-item",
        pointer: `/synchronizationRules/0/objectMappings/0/attributeMappings/${index}`,
        found: "attributeMappings",
      })),
    );
    expect(damageOf({ Directories: [{}] })).toMatchObject([{ pointer: "/Directories/0" }]);
  });
});

describe("what is no damage", () => {
  test.each<[string, JsonObject]>([
    ["a GUID in braces", { id: "{66e4a8cc-1b7b-435e-95f8-f06cea133828}" }],
    ["a number in braces, as formats have it", { name: "{0}" }],
    ["dots, dashes and angles within a name", { name: "?-AF5CEBF5-81E9-4A85-9DA7-2277F1A6CBEF-?, ... <x" }],
    ["a name that has System in it", { name: "System.User" }],
    ["the path of a SCIM attribute", { name: 'emails[type eq "work"].value' }],
    ["an expression that gives a placeholder's text", { source: { expression: '"<none>"', name: "<none>" } }],
    ["the constant of an expression that is null", { source: { expression: null, name: "{{tenant}}" } }],
    ["a default value", { defaultValue: "..." }],
    ["a value to compare with", { targetOperand: { values: ["<none>", "${x}"] } }],
    ["the engine's settings", { metadata: [{ key: "defaultSourceObjectMappings", value: "…" }] }],
    ["the same in PascalCase", { Source: { Expression: null, Name: "{x}" }, DefaultValue: "<none>" }],
    ["an empty list or object elsewhere", { directories: [], scope: {}, parameters: [{}] }],
  ])("%s", (_, schema) => {
    expect(damageOf(schema)).toEqual([]);
  });

  test.each(schemaFixtures)("anything in %s", (name) => {
    expect(schemaFixture(name).damage).toEqual([]);
  });
});

test("names are escaped in pointers, and pointers begin where the schema stands", () => {
  const schema = { "a/b": { "~c": "..." } };
  expect(findDamage(JSON.stringify(schema), schema, "/schema")).toMatchObject([
    { pointer: "/schema/a~1b/~0c" },
  ]);
});
