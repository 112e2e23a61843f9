import { encode, readDocument, type SchemaDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { createBaseline, updatedEntries } from "../baseline/update-baseline.ts";
import { direct, type ExampleParts, exampleSchema, userMappings } from "../examples/example-schema.ts";
import { rules } from "../rules/registry.ts";
import { readSuppressions } from "../suppressions/read-suppressions.ts";
import type { Config } from "./config.ts";
import { type LintDocumentsOptions, lintDocuments } from "./lint-documents.ts";
import { resolveConfig } from "./resolve-config.ts";

const read = (path: string, parts: ExampleParts = {}) => {
  const text = JSON.stringify(exampleSchema("scim", parts));
  return readDocument(path, encode(text, { charset: "utf-8", bom: false })) as SchemaDocument;
};

/** Maps an attribute that nothing defines. */
const faulty: ExampleParts = {
  mapping: { attributeMappings: [...userMappings, direct("pager", "displayName")] },
};
const [one, other, clean] = [read("a.json", faulty), read("b/c.json", faulty), read("d.json")];
const config = (config: Config) => resolveConfig([{ name: "config.json", config }], { rules });

/** What is found in each document. */
function found(options?: LintDocumentsOptions) {
  return lintDocuments([one, other, clean], options).map(({ path, findings }) => [
    path,
    findings.map(({ ruleId }) => ruleId),
  ]);
}

const fault = ["target-attribute-unknown"];
const all = [
  ["a.json", fault],
  ["b/c.json", fault],
  ["d.json", []],
];

test("without anything set, the preset recommended holds", () => {
  expect(found()).toEqual(all);
});

test("a document that the configuration ignores is left out", () => {
  expect(found({ config: config({ ignore: ["b"] }) })).toEqual([all[0], all[2]]);
});

test("an override holds for the documents that it names", () => {
  const off = { files: ["b/**"], rules: { "target-attribute-unknown": "off" as const } };
  expect(found({ config: config({ overrides: [off] }) })).toEqual([all[0], ["b/c.json", []], all[2]]);
});

describe("what belongs to one document is for that one", () => {
  test("suppressions", () => {
    const entry = { rule: "target-attribute-unknown", address: "schema", reason: "agreed" };
    const text = JSON.stringify({ suppressions: [entry] });
    const suppressions = new Map([["a.json", readSuppressions("a.json.suppressions.json", text, rules)]]);
    expect(found({ suppressions })).toEqual([["a.json", []], all[1], all[2]]);
    const expired = { ...entry, until: "2027-01-31" };
    const file = readSuppressions("s.json", JSON.stringify({ suppressions: [expired] }), rules);
    const today = new Date("2027-02-01T00:00:00Z");
    expect(found({ suppressions: new Map([["a.json", file]]), today })).toEqual(all);
  });

  test("the entries of a baseline", () => {
    const [before] = lintDocuments([other]);
    const baseline = createBaseline(new Map([["b/c.json", updatedEntries(before!.baseline, other)]]));
    expect(found({ baseline })).toEqual([all[0], ["b/c.json", []], all[2]]);
  });

  test("facts", () => {
    const facts = new Map([["d.json", { secrets: { SyncAll: "true" } }]]);
    expect(found({ facts })).toEqual([
      all[0],
      all[1],
      ["d.json", ["delete-without-threshold", "sync-all-without-scope"]],
    ]);
  });

  test("an earlier export", () => {
    const bases = new Map([["d.json", one]]);
    expect(found({ bases })).toEqual([all[0], all[1], ["d.json", ["attribute-mapping-removed"]]]);
  });
});
