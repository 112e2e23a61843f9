import { describe, expect, test } from "vitest";
import { agedSchemas, type Users, usersOf } from "../../test/aged-schemas.ts";
import type { Json, SchemaJson } from "../../test/group-schema.ts";
import { read, told } from "../../test/planning.ts";
import type { Migration } from "../migration/define-migration.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { crossTenantManager } from "./1-manager.ts";
import { crossTenantUserType } from "./2-user-type.ts";

/** What a migration makes of a schema that the service made before it, after some changes of it. */
function plan(
  migration: Migration,
  parameters: Record<string, string>,
  change: (users: Users) => void = () => {},
) {
  const schema = agedSchemas(migration.id).default as SchemaJson;
  change(usersOf(schema));
  return told(planMigrations(read(schema), { migrations: [migration], parameters }));
}

describe("manager", () => {
  test("is defined in both tenants and mapped", () => {
    expect(plan(crossTenantManager, { manager: "sync" })).toEqual({
      state: "pending",
      changes: [
        "+ AAD / object:User / attribute:manager: Reference, ReadWrite, optional (resync)",
        "+ AAD (target tenant) / object:User / attribute:manager: Reference, ReadWrite, optional (resync)",
        "+ mapping:User→User / attribute:manager: ← [manager], FlowWhenChanged (resync)",
      ],
    });
  });

  test("is not made a reference of what is a text", () => {
    const planned = plan(crossTenantManager, { manager: "sync" }, ({ target }) => {
      target.attributes.push({ name: "manager", type: "String" });
    });
    expect(planned).toMatchObject({
      state: "blocked",
      reason: "manager is defined as String; it has to be a Reference",
    });
  });
});

describe("userType", () => {
  const mapped = (source: Json, flowType: string) => (users: Users) => {
    users.mapping.attributeMappings.push({ targetAttributeName: "userType", source, flowType });
  };
  const constant = (value: string): Json => ({
    type: "Constant",
    name: value,
    expression: `"${value}"`,
    parameters: [],
  });

  test("nobody becomes a member unless somebody says so", () => {
    expect(plan(crossTenantUserType, {}).state).toBe("not-applicable");
    expect(plan(crossTenantUserType, { existingUsers: "change" })).toMatchObject({
      state: "blocked",
      missing: ["userType"],
    });
  });

  test("guests that exist stay guests, even where the mapping applied always", () => {
    const planned = plan(crossTenantUserType, { userType: "Member" }, mapped(constant("Guest"), "Always"));
    expect(planned.changes).toEqual([
      '~ mapping:User→User / attribute:userType: source "Guest" → "Member" (resync)',
      '~ mapping:User→User / attribute:userType: flowType "Always" → "ObjectAddOnly" (resync)',
    ]);
  });

  test("a type that is computed is kept", () => {
    const source = { type: "Attribute", name: "userType", expression: "[userType]", parameters: [] };
    expect(plan(crossTenantUserType, { userType: "Guest" }, mapped(source, "Always")).state).toBe(
      "not-applicable",
    );
  });

  test("another type than the two is refused", () => {
    expect(plan(crossTenantUserType, { userType: "External" })).toMatchObject({
      state: "blocked",
      reason: expect.stringContaining('not "External"'),
    });
  });

  test("users that are there already get it too, when that is asked for", () => {
    const planned = plan(
      crossTenantUserType,
      { userType: "Member", existingUsers: "change" },
      mapped(constant("Member"), "ObjectAddOnly"),
    );
    expect(planned.changes).toEqual([
      '~ mapping:User→User / attribute:userType: flowType "ObjectAddOnly" → "Always" (resync)',
    ]);
  });
});

test("a schema without users that are mapped is none of theirs", () => {
  const disabled = ({ mapping }: Users) => Object.assign(mapping, { enabled: false });
  expect(plan(crossTenantManager, { manager: "sync" }, disabled)).toMatchObject({
    reason: "no enabled mapping goes from users to users",
  });
});
