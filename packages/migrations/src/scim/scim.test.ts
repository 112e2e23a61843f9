import { describe, expect, test } from "vitest";
import { agedSchemas, type Users, usersOf } from "../../test/aged-schemas.ts";
import { entry, type Json, type SchemaJson } from "../../test/group-schema.ts";
import { read, told } from "../../test/planning.ts";
import type { Migration } from "../migration/define-migration.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { activeFromSoftDeleted } from "./1-active.ts";
import { externalIdFromObjectId } from "./2-external-id.ts";
import { roleFunction } from "./3-roles.ts";
import { extensionSeparator } from "./4-extension-separator.ts";
import { customNames } from "./5-custom-names.ts";

/** What a migration makes of a minimal schema from before it, after some changes of it. */
function plan(
  migration: Migration,
  parameters: Record<string, string>,
  change: (users: Users) => void = () => {},
) {
  const schema = agedSchemas(migration.id).minimal as SchemaJson;
  change(usersOf(schema));
  return planMigrations(read(schema), { migrations: [migration], parameters });
}

const user = "rule:USER_OUTBOUND_USER / mapping:User→User";
const computed = (expression: string): Json => ({ type: "Function", name: "f", expression, parameters: [] });
const from = (name: string): Json => ({ type: "Attribute", name, expression: `[${name}]`, parameters: [] });

describe("active", () => {
  const active = ({ mapping }: Users) => entry(mapping.attributeMappings, "active");

  test("replaces accountEnabled, and says that users may be disabled", () => {
    expect(told(plan(activeFromSoftDeleted, {})).changes).toEqual([
      `~ ${user} / attribute:active: source [accountEnabled] → Switch([IsSoftDeleted], , "False", "True", "True", "False") (deprovision)`,
    ]);
  });

  test("is added where it is missing, with the same impact", () => {
    const planned = plan(activeFromSoftDeleted, {}, ({ mapping }) => {
      mapping.attributeMappings = mapping.attributeMappings.filter(
        (each) => each.targetAttributeName !== "active",
      );
    });
    expect(told(planned).changes).toEqual([
      `+ ${user} / attribute:active: ← Switch([IsSoftDeleted], , "False", "True", "True", "False"), FlowWhenChanged (deprovision)`,
    ]);
  });

  test("flows on every change afterwards, since on creation nobody is switched off", () => {
    const planned = plan(activeFromSoftDeleted, {}, (users) => {
      active(users).flowType = "ObjectAddOnly";
    });
    expect(told(planned).changes).toContain(
      `~ ${user} / attribute:active: flowType "ObjectAddOnly" → "Always" (deprovision)`,
    );
  });

  test.each<[string, Json, string]>([
    ["Not([IsSoftDeleted])", computed("Not([IsSoftDeleted])"), "applied"],
    ["both", computed('IIF([IsSoftDeleted]="True", "False", CStr([accountEnabled]))'), "applied"],
    [
      "a constant",
      { type: "Constant", name: "True", expression: '"True"', parameters: [] },
      "not-applicable",
    ],
    ["a function of accountEnabled", computed("CStr([accountEnabled])"), "not-applicable"],
  ])("stays as somebody has chosen: %s", (_, source, state) => {
    const planned = plan(activeFromSoftDeleted, {}, (users) => {
      active(users).source = source;
    });
    expect(told(planned)).toMatchObject({ state, changes: [] });
  });

  test.each<[string, (users: Users) => void]>([
    ["that does not run", ({ mapping }) => Object.assign(mapping, { enabled: false })],
    ["that changes nothing in the app", ({ mapping }) => Object.assign(mapping, { flowTypes: "Add" })],
    [
      "whose app does not know active",
      ({ target }) => {
        target.attributes = target.attributes.filter(({ name }) => name !== "active");
      },
    ],
  ])("is not the affair of a mapping %s", (_, change) => {
    expect(told(plan(activeFromSoftDeleted, {}, change)).state).toBe("not-applicable");
  });
});

describe("externalId", () => {
  const externalId = ({ mapping }: Users) => entry(mapping.attributeMappings, "externalId");

  test("is not changed while objects are matched by it", () => {
    const planned = plan(externalIdFromObjectId, { externalId: "objectId" }, (users) => {
      externalId(users).matchingPriority = 2;
    });
    expect(told(planned)).toMatchObject({
      state: "blocked",
      reason: `${user} / attribute:externalId is what objects are matched by, and with other values none would be found again; match by another attribute first`,
    });
  });

  test("stays where it comes from something that does not change with a name", () => {
    const planned = plan(externalIdFromObjectId, { externalId: "objectId" }, (users) => {
      externalId(users).source = from("employeeId");
    });
    expect(told(planned).state).toBe("not-applicable");
  });
});

describe("roles", () => {
  test("one role goes to the primary one, and the mapping is the same otherwise", () => {
    const planned = plan(roleFunction, { roles: "SingleAppRoleAssignment" }, ({ mapping }) => {
      Object.assign(entry(mapping.attributeMappings, "roles"), { "x-kept": 1, defaultValue: "none" });
    });
    expect(planned.steps[0]?.state.state).toBe("pending");
    const [rule] = planned.after.schema.rules;
    const roles = rule?.objectMappings[0]?.attributeMappings.at(-1);
    expect(roles?.value).toMatchObject({
      targetAttributeName: 'roles[primary eq "True"].value',
      source: { expression: "SingleAppRoleAssignment([appRoleAssignments])" },
      "x-kept": 1,
      defaultValue: "none",
    });
  });

  test("a target of another name keeps it", () => {
    const planned = plan(roleFunction, { roles: "SingleAppRoleAssignment" }, ({ mapping, target }) => {
      entry(mapping.attributeMappings, "roles").targetAttributeName = "userType";
      target.attributes.push({ name: "userType", type: "String" });
    });
    expect(told(planned).changes).toEqual([
      `~ ${user} / attribute:userType: source AppRoleAssignments([appRoleAssignments]) → SingleAppRoleAssignment([appRoleAssignments]) (resync)`,
    ]);
  });

  test("two mappings of roles are for a person to settle", () => {
    const planned = plan(roleFunction, { roles: "AppRoleAssignmentsComplex" }, ({ mapping }) => {
      mapping.attributeMappings.push({
        targetAttributeName: 'roles[primary eq "True"].value',
        source: from("jobTitle"),
      });
    });
    expect(told(planned)).toMatchObject({
      state: "blocked",
      reason: `${user} writes roles more than once; keep one mapping`,
    });
  });

  test("a function that does not exist is refused", () => {
    expect(told(plan(roleFunction, { roles: "Roles" }))).toMatchObject({
      state: "blocked",
      reason: expect.stringMatching(/, not "Roles"$/),
    });
  });
});

describe("names of extensions", () => {
  const target = "directory:customappsso / object:User";

  test("everything that speaks of an attribute follows", () => {
    const { changes } = told(plan(customNames, { extension: "Contoso" }));
    const urn = "urn:ietf:params:scim:schemas:extension:Contoso:2.0:User";
    expect(changes).toEqual([
      expect.stringContaining(
        `${target} / attribute:custom:country: name "custom:country" → "${urn}:country"`,
      ),
      expect.stringContaining(`targetAttributeName "custom:country" → "${urn}:country"`),
      expect.stringContaining(`${target} / attribute:custom:badge: name "custom:badge" → "${urn}:badge"`),
    ]);
  });

  test("one that is only mapped is renamed in the mapping", () => {
    const planned = plan(customNames, { extension: "Contoso" }, (users) => {
      users.target.attributes = users.target.attributes.filter(
        ({ name }) => !String(name).startsWith("custom:"),
      );
    });
    expect(told(planned)).toMatchObject({
      state: "pending",
      changes: [expect.stringContaining('targetAttributeName "custom:country" → ')],
    });
  });

  test("a name that is taken blocks", () => {
    const taken = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:title";
    const planned = plan(extensionSeparator, { scimJob: "new" }, (users) => {
      users.target.attributes.push({ name: taken, type: "String" });
    });
    expect(told(planned)).toMatchObject({
      state: "blocked",
      reason: expect.stringContaining(`there is another "${taken}"`),
    });
  });
});
