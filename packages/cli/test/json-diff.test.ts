import { readFileSync } from "node:fs";
import { readDocument, type SchemaDocument } from "@syncschema/model";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { type ComparedFile, comparedPair } from "../src/diff/compared-file.ts";
import { jsonDiff } from "../src/diff/json-diff.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/diff.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv({ allErrors: true }).compile(schema);

function fixture(name: string): SchemaDocument {
  const path = new URL(`../../../fixtures/${name}`, import.meta.url);
  const reading = readDocument(name, readFileSync(path));
  if (reading.kind !== "schema") throw new Error(name);
  return reading;
}

const all = fixture("damaged/no-matching/schema.json");
const none = fixture("damaged/flow-types-none/schema.json");
const scim = fixture("scim/template.json");
const crossTenant = fixture("cross-tenant/schema.json");

test.each<[string, ComparedFile[]]>([
  ["nothing differs", [comparedPair(all, all)]],
  ["properties differ", [comparedPair(all, none)]],
  ["most differs", [comparedPair(scim, crossTenant), comparedPair(crossTenant, scim)]],
  [
    "files of every kind",
    [
      comparedPair(all, none),
      { kind: "added", path: "a\\b.json" },
      { kind: "removed", path: "b.json" },
      { kind: "other", path: "package.json" },
      { kind: "unreadable", path: "c.json", problem: "The file is empty", help: "Export it again." },
    ],
  ],
])("the report keeps to the published format: %s", (_, files) => {
  validate(JSON.parse(jsonDiff(files)));
  expect(validate.errors).toBeNull();
});

test("it says what was there, also that nothing was, and where a node is called otherwise", () => {
  const edited = JSON.parse(all.file.text);
  const [mapping] = edited.synchronizationRules[0].objectMappings;
  mapping.sourceObjectName = "user";
  mapping.attributeMappings[0].defaultValue = "none";
  delete mapping.attributeMappings[0].matchingPriority;
  const bytes = new TextEncoder().encode(JSON.stringify(edited));
  const other = readDocument("new.json", bytes) as SchemaDocument;
  const [{ changes }] = JSON.parse(jsonDiff([comparedPair(all, other)])).files;
  expect(changes).toMatchObject([
    {
      kind: "changed",
      address: "rule:USER_OUTBOUND_USER / mapping:user→User",
      oldAddress: "rule:USER_OUTBOUND_USER / mapping:User→User",
      property: "sourceObjectName",
      before: "User",
      after: "user",
      impact: "resync",
    },
    { property: "defaultValue", before: null, after: "none" },
  ]);
});

test("a text in another form is refused by the published format", () => {
  const report = JSON.parse(jsonDiff([comparedPair(all, none)]));
  delete report.files[0].changes[0].effect;
  expect(validate(report)).toBe(false);
});
