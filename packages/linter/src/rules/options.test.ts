import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { lintWithConfig } from "../config/lint-with-config.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import { direct, exampleSchema, groupMappings, userMappings, without } from "../examples/example-schema.ts";
import { schemaProblems } from "../formats/schema-problems.ts";
import { rules } from "./registry.ts";

/** What one rule says of a schema, with some options. */
function messages(id: string, schema: unknown, options: Readonly<Record<string, unknown>>) {
  const reading = readDocument("a.json", encode(JSON.stringify(schema), { charset: "utf-8", bom: false }));
  const layer = { name: "config.json", config: { extends: [], rules: { [id]: { options } } } };
  const config = resolveConfig([layer], { rules });
  return lintWithConfig(reading, { config, path: "a.json", today: new Date(0) }).findings.map(
    ({ message }) => message,
  );
}

test("sensitive-attribute-exported leaves out what may be sent", () => {
  const mappings = [
    ...userMappings,
    direct("custom", "birthday"),
    direct("custom2", "onPremisesSecurityIdentifier"),
  ];
  const schema = exampleSchema("scim", { mapping: { attributeMappings: mappings } });
  const ask = (allow: string[]) => messages("sensitive-attribute-exported", schema, { allow });
  expect(ask([])[0]).toContain("[birthday] and [onPremisesSecurityIdentifier]");
  expect(ask(["birthday"])[0]).toContain("sends [onPremisesSecurityIdentifier] to");
  expect(ask(["birthday", "onPremisesSecurityIdentifier"])).toEqual([]);
});

test("group-required-attribute-unmapped asks for the attributes that are set", () => {
  const schema = exampleSchema("cross-tenant", {
    mapping: { attributeMappings: without(groupMappings, "description") },
  });
  const ask = (attributes: string[]) => messages("group-required-attribute-unmapped", schema, { attributes });
  expect(ask(["displayName"])).toEqual([]);
  expect(ask(["displayName", "description"])).toEqual([expect.stringContaining("does not map description")]);
});

const configurable = rules.filter(({ options }) => options !== undefined);

test.each(configurable.map((rule) => [rule.id, rule] as const))(
  "the defaults of %s keep to the schema of its options",
  (_, { options }) => {
    const root = { $schema: "", $id: "", title: "", ...options?.schema };
    expect(schemaProblems(options?.defaults, root)).toEqual([]);
    expect(Object.keys(options?.defaults ?? {})).toEqual(Object.keys(options?.schema.properties ?? {}));
  },
);
