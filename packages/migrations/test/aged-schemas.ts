import { buildSchema } from "../../../fixtures/generator/build.js";
import { smallCrossTenant, smallScim } from "../../../fixtures/generator/small.js";
import { newAttributeDefinition } from "../src/operation/ensure-attribute-definition.ts";
import { newAttributeMapping } from "../src/operation/ensure-attribute-mapping.ts";
import { drop, type Json, type MappingJson, type ObjectJson, type SchemaJson } from "./group-schema.ts";

/** The users of a schema: their mapping and what it reads and writes. */
export interface Users {
  readonly mapping: MappingJson;
  readonly source: ObjectJson;
  readonly target: ObjectJson;
}

/** What makes a schema of today one from before a migration, by its id. */
const ageing: Readonly<Record<string, (users: Users) => void>> = {
  "cross-tenant-users/1-manager": ({ mapping, source, target }) => {
    without(mapping.attributeMappings, "manager");
    without(source.attributes, "manager");
    without(target.attributes, "manager");
  },
  "cross-tenant-users/2-user-type": ({ mapping }) => without(mapping.attributeMappings, "userType"),
  "scim/1-active": ({ mapping, source }) => {
    defined(source, "accountEnabled", { type: "Boolean" });
    mapped(mapping, "active", "[accountEnabled]");
  },
  "scim/2-external-id": ({ mapping, source, target }) => {
    defined(source, "mailNickname");
    defined(target, "externalId");
    mapped(mapping, "externalId", "[mailNickname]");
  },
  "scim/3-roles": ({ mapping, source, target }) => {
    without(mapping.attributeMappings, 'roles[primary eq "True"].value');
    defined(source, "appRoleAssignments");
    defined(target, "roles");
    mapped(mapping, "roles", "AppRoleAssignments([appRoleAssignments])");
  },
  "scim/4-extension-separator": ({ mapping, source, target }) => {
    const name = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User.title";
    defined(source, "jobTitle");
    defined(target, name);
    mapped(mapping, name, "[jobTitle]");
  },
  "scim/5-custom-names": ({ mapping, source, target }) => {
    defined(source, "country");
    defined(target, "custom:country");
    mapped(mapping, "custom:country", "Trim([country])");
    // Not mapped: the name in the definition is changed alone.
    defined(target, "custom:badge");
  },
  "scim-matching/1-map-attribute": ({ mapping, target }) => {
    without(mapping.attributeMappings, "externalId");
    defined(target, "externalId");
  },
  "scim-matching/2-match-by-attribute": ({ mapping, target }) => {
    defined(target, "externalId");
    mapped(mapping, "externalId", "[objectId]");
  },
};

export const agedMigrations = Object.keys(ageing);

/** Schemas from before a migration: a minimal one, a default, and one that people have changed at every turn. */
export function agedSchemas(migration: string): Readonly<Record<string, SchemaJson>> {
  const kind = migration.startsWith("scim") ? "scim" : "cross-tenant";
  return {
    minimal: aged(migration, kind === "scim" ? smallScim() : smallCrossTenant()),
    default: aged(migration, buildSchema({ kind })),
    customised: customised(aged(migration, buildSchema({ kind, size: 60_000 }))),
  };
}

function aged(migration: string, built: object): SchemaJson {
  const schema: SchemaJson = JSON.parse(JSON.stringify(built));
  ageing[migration]?.(usersOf(schema));
  return schema;
}

/** Scope, a second mapping of the same users, unknown properties, other flags and an attribute of one's own. */
function customised(schema: SchemaJson): SchemaJson {
  const { mapping, source, target } = usersOf(schema);
  mapping.scope = {
    groups: [{ name: "Sales", clauses: [clause("department", "Sales")], "x-kept": "group" }],
    inputFilterGroups: [],
    categoryFilterGroups: [],
  };
  mapping.flowTypes = "Add, Update";
  for (const thing of [schema, mapping, source, target, ...mapping.attributeMappings])
    (thing as Json)["x-kept"] = { by: ["us", null] };
  const [rule] = schema.synchronizationRules;
  const twin: MappingJson = JSON.parse(JSON.stringify(mapping));
  twin.name = "The same users, of another department";
  twin.scope = { groups: [{ name: "Support", clauses: [clause("department", "Support")] }] };
  rule?.objectMappings.push(twin);
  return schema;
}

function clause(attribute: string, value: string): Json {
  return { operatorName: "EQUALS", sourceOperandName: attribute, targetOperand: { values: [value] } };
}

/** The first mapping of users, with the definitions of its objects. */
export function usersOf({ synchronizationRules: [rule], directories }: SchemaJson): Users {
  const mapping = rule?.objectMappings.find(({ sourceObjectName }) => sourceObjectName === "User");
  const [source, target] = [mapping?.sourceObjectName, mapping?.targetObjectName].map((name, side) =>
    directories[side]?.objects.find((object) => object.name === name),
  );
  if (!mapping || !source || !target) throw new Error("the schema maps no users");
  return { mapping, source, target };
}

function without(list: Json[], attribute: string): void {
  if (has(list, attribute)) drop(list, attribute);
}

function mapped(mapping: MappingJson, target: string, source: string): void {
  without(mapping.attributeMappings, target);
  mapping.attributeMappings.push({ ...newAttributeMapping(target, { source }) });
}

function defined(object: ObjectJson, name: string, members: { readonly type?: "Boolean" } = {}): void {
  if (!has(object.attributes, name)) object.attributes.push({ ...newAttributeDefinition(name, members) });
}

function has(list: readonly Json[], attribute: string): boolean {
  return list.some(({ name, targetAttributeName }) => (targetAttributeName ?? name) === attribute);
}
