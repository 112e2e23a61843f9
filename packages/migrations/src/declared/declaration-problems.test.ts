import { schemaProblems } from "@syncschema/linter";
import { describe, expect, test } from "vitest";
import type { Operation } from "../operation/operation.ts";
import { declarationProblems } from "./declaration-problems.ts";
import type { MigrationDeclaration } from "./migration-declaration.ts";
import { migrationSchema } from "./migration-schema.ts";

const mapping = "rule:R / mapping:User→User";
const mapTitle: Operation = {
  op: "ensure-attribute-mapping",
  at: `${mapping} / attribute:title`,
  source: "[jobTitle]",
};

const declaration: MigrationDeclaration = {
  id: "contoso/1-title",
  summary: "The title comes from the job title",
  why: "People ask for it.",
  profiles: ["scim"],
  operations: [mapTitle],
  down: "inverse",
};

const extension = {
  parameters: { app: { description: "the id of the app", example: "9d98ed11", pattern: "^[\\da-f]{8}$" } },
  operations: [{ ...mapTitle, source: "[extension_{{app}}_title]" }],
};

test.each<[string, Partial<MigrationDeclaration>]>([
  ["the least", {}],
  ["a parameter", extension],
  ["the way back as operations", { down: [{ op: "remove", at: mapTitle.at }] }],
  ["a condition", { when: { exists: [mapping], absent: ["directory:x / object:User / attribute:y"] } }],
])("nothing is wrong with %s", (_, members) => {
  const value = { ...declaration, ...members };
  expect(schemaProblems(value, migrationSchema)).toEqual([]);
  expect(declarationProblems(value)).toEqual([]);
});

describe("the format", () => {
  test.each<[string, object, string]>([
    [
      "another operation",
      { operations: [{ op: "renam", at: "x" }] },
      '/operations/0/op: There is no "renam" here; did you mean "rename"?',
    ],
    [
      "a member that is missing",
      { operations: [{ op: "rename", at: "x" }] },
      '/operations/0: "to" is missing',
    ],
    [
      "a member of another operation",
      { operations: [{ op: "remove", at: "x", to: "y" }] },
      '/operations/0/to: There is no key "to" here',
    ],
    ["another id", { id: "contoso/title" }, '/id: "contoso/title" has not the form that is needed'],
    [
      "another kind of provisioning",
      { profiles: ["scimm"] },
      '/profiles/0: There is no "scimm" here; did you mean "scim"?',
    ],
    ["another way back", { down: "inverted" }, '/down: There is no "inverted" here; did you mean "inverse"?'],
  ])("%s", (_, members, expected) => {
    const found = schemaProblems({ ...declaration, ...members }, migrationSchema);
    expect(found.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([expected]);
  });
});

describe("what the format does not show", () => {
  test.each<[string, Partial<MigrationDeclaration>, string]>([
    [
      "a parameter that is not declared",
      { ...extension, operations: [...extension.operations, { ...mapTitle, source: "[{{apq}}]" }] },
      '/operations/1/source: There is no parameter "apq"; did you mean "app"?',
    ],
    [
      "a parameter that is not used",
      { parameters: extension.parameters },
      '/parameters/app: No operation uses the parameter "app"',
    ],
    [
      "a pattern that is none",
      { ...extension, parameters: { app: { ...extension.parameters.app, pattern: "(" } } },
      "/parameters/app/pattern: This is no regular expression: Invalid regular expression: /(/u: Unterminated group",
    ],
    [
      "an example that does not match",
      { ...extension, parameters: { app: { ...extension.parameters.app, example: "x" } } },
      '/parameters/app/example: "x" does not match the pattern ^[\\da-f]{8}$',
    ],
    [
      "a condition with a parameter",
      { ...extension, when: { exists: ["rule:{{app}}"] } },
      "/when/exists/0: A condition has no parameters",
    ],
    [
      "a condition that the migration itself ends",
      { when: { absent: [mapTitle.at] } },
      `/when/absent/0: An operation makes ${mapTitle.at}`,
    ],
    [
      "a condition on what it removes",
      {
        when: { exists: [`${mapping} / attribute:x`] },
        operations: [{ op: "remove", at: mapping }],
        down: [],
      },
      `/when/exists/0: An operation removes ${mapping} / attribute:x`,
    ],
    [
      "an address without such a step",
      { operations: [{ ...mapTitle, at: "rule:R / maping:User→User" }] },
      '/operations/0/at: "maping:User→User" is no step of an address; did you mean "mapping:"?',
    ],
    [
      "an expression that is none",
      { operations: [{ ...mapTitle, source: "Trim(" }] },
      "/operations/0/source: The tree of the expression Trim( is not known: ",
    ],
    [
      "an inverse that nobody knows",
      { operations: [{ op: "set-flow-types", at: mapping, flowTypes: [] }] },
      "/down: The inverse of set-flow-types is not known: only the schema as it was says what there was before",
    ],
  ])("%s", (_, members, expected) => {
    const found = declarationProblems({ ...declaration, ...members });
    expect(found).toHaveLength(1);
    expect(`${found[0]?.pointer}: ${found[0]?.message}`.slice(0, expected.length)).toBe(expected);
  });
});
