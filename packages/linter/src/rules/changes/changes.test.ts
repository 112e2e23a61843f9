import { readFileSync } from "node:fs";
import { encode, readDocument, type SchemaDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { lint } from "../../lint/lint.ts";
import { ruleGroups } from "../registry.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests reach into any part of a schema
type Json = any;

function document(bytes: Uint8Array): SchemaDocument {
  const reading = readDocument("schema.json", bytes);
  if (reading.kind !== "schema") throw new Error(reading.problem.kind);
  return reading;
}

const asFile = (schema: Json) => document(encode(JSON.stringify(schema), { charset: "utf-8", bom: false }));

const mappingsOf = (schema: Json): Json[] =>
  schema.synchronizationRules.flatMap((rule: Json) => rule.objectMappings);
const attributesOf = (schema: Json): Json[] =>
  schema.directories.flatMap((directory: Json) =>
    directory.objects.flatMap((object: Json) => object.attributes),
  );

function renameDirectory(schema: Json, index: number, name: string): void {
  const directory = schema.directories[index];
  for (const rule of schema.synchronizationRules) {
    if (rule.sourceDirectoryName === directory.name) rule.sourceDirectoryName = name;
    if (rule.targetDirectoryName === directory.name) rule.targetDirectoryName = name;
  }
  directory.name = name;
}

describe.each([
  "cross-tenant/schema.json",
  "scim/template.json",
  "cloud-sync/schema.json",
  "hr-inbound/schema.json",
])("of %s", (name) => {
  const base = document(readFileSync(new URL(`../../../../../fixtures/${name}`, import.meta.url)));

  /** The ids of the rules of this folder that speak of an edit, each once for each time. */
  const told = (edit: (schema: Json) => void) => {
    const schema = structuredClone(base.schema.value);
    edit(schema);
    return lint(asFile(schema), { rules: ruleGroups.changes ?? [], base })
      .map(({ ruleId }) => ruleId)
      .filter((id) => id !== "blast-radius");
  };

  test("nothing is said where nothing changed", () => {
    expect(told(() => {})).toEqual([]);
  });

  test("nothing is said of another order", () => {
    const reorder = (schema: Json) => {
      schema.directories.reverse();
      for (const mapping of mappingsOf(schema)) mapping.attributeMappings.reverse();
    };
    expect(told(reorder)).toEqual([]);
  });

  test("nothing is said of a directory that was renamed", () => {
    expect(told((schema) => renameDirectory(schema, 0, "Contoso"))).toEqual([]);
  });

  test("a directory with another id and another name is said once", () => {
    const replace = (schema: Json) => {
      renameDirectory(schema, 1, "Contoso");
      schema.directories[1].id = "other";
    };
    expect(told(replace)).toEqual(["directory-id-changed"]);
  });

  test("a rule that is gone is said once", () => {
    expect(told((schema) => void schema.synchronizationRules.pop())).toEqual(["object-mapping-removed"]);
  });

  test("defaults that an SDK wrote as empty texts are said once", () => {
    const empty = (schema: Json) => {
      for (const mapping of mappingsOf(schema))
        for (const attribute of mapping.attributeMappings) attribute.defaultValue ??= "";
    };
    const ofTheEngine = "internal-mapping-changed";
    expect(told(empty).filter((id) => id !== ofTheEngine)).toEqual(["default-null-vs-empty"]);
  });

  test("definitions of which half are missing are said once", () => {
    const halve = (schema: Json) => {
      for (const object of schema.directories.flatMap((directory: Json) => directory.objects))
        object.attributes = object.attributes.filter(
          (attribute: Json, index: number) => attribute.anchor || index % 2,
        );
    };
    expect(told(halve)).toEqual(["definition-subset"]);
  });

  test("another type of every attribute is said once for each object", () => {
    const findings = told((schema) => {
      for (const attribute of attributesOf(schema)) attribute.caseExact = !attribute.caseExact;
    });
    expect(new Set(findings)).toEqual(new Set(["definition-type-changed"]));
    const objects = base.schema.directories.flatMap((directory) => directory.objects);
    expect(findings.length).toBeLessThanOrEqual(objects.length);
  });
});

test("nothing is concluded from a file or a base of which parts were lost", () => {
  const whole = {
    synchronizationRules: [],
    directories: [
      { id: "a", name: "A", objects: [{ name: "User", attributes: [{ name: "mail", type: "String" }] }] },
    ],
  };
  const truncated = structuredClone(whole) as Json;
  truncated.directories[0].objects = ["System.Collections.Hashtable"];
  const rules = ruleGroups.changes ?? [];
  const findings = (schema: Json, base: Json) => lint(asFile(schema), { rules, base: asFile(base) });
  expect(findings(whole, truncated)).toEqual([]);
  expect(findings(truncated, whole)).toEqual([]);
  expect(findings({ ...whole, directories: [] }, whole)).not.toEqual([]);
});
