import { lint, rules } from "@syncschema/linter";
import type { Profile, SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSchema, kinds } from "../../../fixtures/generator/build.js";
import type { Json, SchemaJson } from "../test/group-schema.ts";
import { read } from "../test/planning.ts";
import { openMappings } from "./migration/open-mappings.ts";
import type { ParameterValues } from "./migration/parameters.ts";
import { planMigrations } from "./plan/plan-migrations.ts";
import { migrations } from "./registry.ts";
import { migrationCases } from "./testing/index.ts";

/** What became of a schema in the hands of people and of older exports. */
const change = fc.record({
  kind: fc.constantFrom(...kinds),
  seed: fc.integer({ min: 1, max: 9 }),
  /** Attribute mappings that are taken out, as shares of their list. */
  unmapped: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 30 }),
  respelt: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 4 }),
  withoutTargets: fc.subarray([
    "employeeHireDate",
    "employeeLeaveDateTime",
    "UserType",
    "CredentialData",
    "EmployeeNumber",
  ]),
  reversed: fc.boolean(),
  names: fc.constantFrom("old", "new", "mixed"),
  flowTypes: fc.constantFrom(undefined, "Delete,Add, Update", "Add, Update, Delete"),
  annotated: fc.boolean(),
  of2020: fc.boolean(),
  pick: fc.nat(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** All of it at once, so that every migration has something to do in one of the kinds. */
const everything: Change = {
  kind: "",
  seed: 7,
  unmapped: [0.5],
  respelt: [0, 0.2, 0.4, 0.6, 0.8],
  withoutTargets: [
    "employeeHireDate",
    "employeeLeaveDateTime",
    "UserType",
    "CredentialData",
    "EmployeeNumber",
  ],
  reversed: true,
  names: "mixed",
  flowTypes: "Delete,Add, Update",
  annotated: true,
  of2020: true,
  pick: 1,
};

function changed({ kind, seed, ...change }: Change): SchemaDocument {
  const schema: SchemaJson = JSON.parse(JSON.stringify(buildSchema({ kind, seed })));
  const mappings = schema.synchronizationRules.flatMap(({ objectMappings }) => objectMappings);
  for (const mapping of mappings) {
    const at = (share: number) => Math.floor(share * mapping.attributeMappings.length);
    for (const share of change.respelt) respell(mapping.attributeMappings[at(share)]);
    const gone = new Set(change.unmapped.map((share) => mapping.attributeMappings[at(share)]));
    mapping.attributeMappings = mapping.attributeMappings.filter(
      (each) =>
        Number(each.matchingPriority) > 0 ||
        !(gone.has(each) || change.withoutTargets.includes(String(each.targetAttributeName))),
    );
    if (change.reversed) mapping.attributeMappings.reverse();
    if (change.flowTypes && mapping.flowTypes !== "None") mapping.flowTypes = change.flowTypes;
    if (change.annotated)
      mapping["attributeMappings@odata.context"] = "https://graph.microsoft.com/v1.0/$metadata";
  }
  const used = new Set(mappings.flatMap((each) => [each.sourceObjectName, each.targetObjectName]));
  for (const directory of schema.directories) {
    // The objects beside them cost time and tell nothing.
    directory.objects = directory.objects.filter(({ name }) => used.has(name));
    for (const object of directory.objects) {
      if (change.reversed) object.attributes.reverse();
      if (change.of2020) for (const attribute of object.attributes) delete attribute.flowNullValues;
    }
  }
  if (change.of2020) schema.provisioningTaskIdentifier = schema.id;
  return read(renamed(schema, change.names));
}

/** The source in another case, which the service would refuse. */
function respell(mapping: Json | undefined): void {
  const source = mapping?.source as Json | null | undefined;
  if (source?.type !== "Attribute") return;
  const name = String(source.name).toUpperCase();
  Object.assign(source, { name, expression: `[${name}]` });
}

function renamed(schema: SchemaJson, names: Change["names"]): SchemaJson {
  if (names === "old") return schema;
  const text = JSON.stringify(schema);
  const all = text.replaceAll("Azure Active Directory", "Microsoft Entra ID");
  return JSON.parse(
    names === "new" ? all : text.replace(/Azure Active Directory Users/g, "Microsoft Entra ID Users"),
  );
}

/** Values that fit a schema: what is asked for as a source is a text that its mappings can read. */
function fitting(document: SchemaDocument, pick: number): ParameterValues {
  const [mapping] = openMappings(document);
  const texts = (mapping?.sourceObjects ?? [])
    .flatMap(({ attributes }) => attributes)
    .filter(({ type, multivalued, anchor, name }) => type === "String" && !multivalued && !anchor && name)
    .map(({ name }) => name as string);
  const name = texts[pick % texts.length] ?? "displayName";
  const source = `[${name}]`;
  return {
    preferredDataLocationSource: source,
    employeeNumberSource: source,
    userTypeSource: source,
    extensionSource: source,
    extensionTarget: "urn:ietf:params:scim:schemas:extension:Acme:2.0:User:tag",
    securityAttributeSource: source,
    hireDateSource: name,
    leaveDateSource: name,
    flowNullAttribute: name,
  };
}

function errors(document: SchemaDocument, profile: Profile): string[] {
  return lint(document, { rules, profile })
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId, message }) =>
      `${ruleId}: ${message}`.replaceAll("Azure Active Directory", "Microsoft Entra ID"),
    );
}

test("whatever became of a schema, every migration keeps its promises, and none is never pending", () => {
  const pending = new Set<string>();
  fc.assert(
    fc.property(change, (change) => {
      const document = changed(change);
      for (const migration of migrations) {
        const parameters = { ...examplesOf(migration.parameters), ...fitting(document, change.pick) };
        const { steps } = planMigrations(document, {
          migrations: [{ ...migration, dependsOn: [] }],
          parameters,
        });
        if (steps[0]?.state.state !== "pending") continue;
        pending.add(migration.id);
        for (const { run } of migrationCases(
          { ...migration, examples: [] },
          { schemas: [document], parameters, errors },
        ).slice(1))
          run();
      }
    }),
    { numRuns: 10, examples: kinds.map((kind) => [{ ...everything, kind }]) },
  );
  expect(migrations.map(({ id }) => id).filter((id) => !pending.has(id) && !hasTestsOfItsOwn(id))).toEqual(
    [],
  );
});

/** These wait for things that no generated schema has; they are tried on schemas made for them. */
function hasTestsOfItsOwn(id: string): boolean {
  return /^(?:scim|scim-matching|cross-tenant-users)\//.test(id);
}

function examplesOf(parameters: (typeof migrations)[number]["parameters"] = {}): ParameterValues {
  return Object.fromEntries(Object.entries(parameters).map(([name, { example }]) => [name, example]));
}
