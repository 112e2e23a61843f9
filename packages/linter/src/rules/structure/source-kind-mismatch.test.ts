import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { changed, exampleSchema, userMappings } from "../../examples/example-schema.ts";
import { lint } from "../../lint/lint.ts";
import { rules } from "../registry.ts";

/** What the rules about sources find in a mapping that reads this. */
function found(source: Readonly<Record<string, unknown>>): readonly string[] {
  const attributeMappings = changed(userMappings, "department", { source });
  const text = JSON.stringify(exampleSchema("scim", { mapping: { attributeMappings } }));
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  const aboutSources = rules.filter(({ id }) => /^(?:source-|expression-)/.test(id));
  return lint(reading, { rules: aboutSources }).map(({ ruleId }) => ruleId);
}

test("a name that was corrected by half is one fault", () => {
  expect(found({ type: "Attribute", name: "department", expression: "[departement]" })).toEqual([
    "source-attribute-unknown",
  ]);
  expect(found({ type: "Attribute", name: "department", expression: "[Department]" })).toEqual([
    "source-attribute-case",
  ]);
  expect(found({ type: "Attribute", name: "displayName", expression: "[department]" })).toEqual([
    "source-kind-mismatch",
  ]);
});

test("a function whose name was changed in its text alone is for expression-tree-differs", () => {
  const parameters = [
    { key: "source", value: { type: "Attribute", name: "department", expression: "[department]" } },
  ];
  expect(
    found({ type: "Function", name: "ToUpper", expression: "ToLower([department])", parameters }),
  ).toEqual(["expression-tree-differs"]);
});

test("a type that Graph does not know is not compared", () => {
  expect(found({ type: "Atribute", name: "department", expression: '"Sales"' })).toEqual([]);
});
