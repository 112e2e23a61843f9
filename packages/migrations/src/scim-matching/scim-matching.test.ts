import { compareSchemas } from "@syncschema/model";
import { expect, test } from "vitest";
import { agedSchemas, type Users, usersOf } from "../../test/aged-schemas.ts";
import { entry, type SchemaJson } from "../../test/group-schema.ts";
import { read, told } from "../../test/planning.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { mapMatchingAttribute } from "./1-map-attribute.ts";
import { matchByAttribute } from "./2-match-by-attribute.ts";

const migrations = [mapMatchingAttribute, matchByAttribute];
const first = { matchingAttribute: "externalId", matchingSource: "[objectId]" };
const both = { ...first, matchingValues: "everywhere" };
const user = "rule:USER_OUTBOUND_USER / mapping:User→User";

function schema(change: (users: Users) => void = () => {}) {
  const aged = agedSchemas(mapMatchingAttribute.id).minimal as SchemaJson;
  change(usersOf(aged));
  return read(aged);
}

const plan = (document: ReturnType<typeof schema>, parameters: Record<string, string>) =>
  planMigrations(document, { migrations, parameters });
const states = (planned: ReturnType<typeof plan>) => planned.steps.map(({ state }) => state.state);

test("the second phase waits until somebody says that the values have arrived", () => {
  const planned = plan(schema(), first);
  expect(states(planned)).toEqual(["pending", "blocked"]);
  expect(told(planned).changes).toEqual([
    `+ ${user} / attribute:externalId: ← [objectId], FlowWhenChanged (resync)`,
  ]);
  expect(planned.steps[1]?.state).toMatchObject({ missing: ["matchingValues"] });
});

test("then the former attribute comes second, as a relink; and both phases can be taken back", () => {
  const before = schema();
  const { after: mapped } = plan(before, first);
  const planned = plan(mapped, both);
  expect(states(planned)).toEqual(["applied", "pending"]);
  expect(planned.steps[1]?.changes.map(({ address, after, impact }) => [address, after, impact])).toEqual(
    expect.arrayContaining([
      [`${user} / attribute:externalId`, "1", "relink"],
      [`${user} / attribute:userName`, "2", "relink"],
    ]),
  );
  const parameters = { ...both, matchingObject: "User" };
  const back = migrations.toReversed().reduce((document, { down }) => {
    const operations = typeof down === "function" ? down(document, { profile: "scim", parameters }) : [];
    return applyOperations(document, operations).document;
  }, planned.after);
  expect(compareSchemas(before, back)).toEqual([]);
});

test("names are spelt as the app's directory has them", () => {
  const planned = plan(schema(), { ...first, matchingAttribute: "EXTERNALID" });
  expect(told(planned).changes[0]).toContain("attribute:externalId: ← [objectId]");
});

test("an attribute that the app does not define cannot be mapped", () => {
  expect(told(plan(schema(), { ...first, matchingAttribute: "badge" }))).toMatchObject({
    state: "blocked",
    reason: expect.stringContaining(
      'needs the attribute "badge", which User does not define; define it first',
    ),
  });
});

test("one that is mapped from something else is left to a person", () => {
  const planned = plan(
    schema(({ mapping }) => {
      mapping.attributeMappings.push({
        targetAttributeName: "externalId",
        source: { type: "Attribute", name: "displayName" },
      });
    }),
    first,
  );
  expect(told(planned)).toMatchObject({
    state: "blocked",
    reason: `${user} / attribute:externalId is mapped already, from something else; give that as matchingSource, or change the mapping first`,
  });
});

test("the second phase is nothing without the first", () => {
  const planned = planMigrations(schema(), { migrations: [matchByAttribute], parameters: both });
  expect(told(planned)).toMatchObject({
    state: "blocked",
    reason: `${user} does not map externalId yet; do scim-matching/1-map-attribute and let a cycle pass`,
  });
});

test("priorities that do not count 1, 2, 3 could not be brought back", () => {
  const document = schema(({ mapping }) => {
    entry(mapping.attributeMappings, "userName").matchingPriority = 3;
  });
  const { after: mapped } = plan(document, first);
  expect(plan(mapped, both).steps[1]?.state).toMatchObject({
    reason: `the matching priorities of ${user} do not count 1, 2, 3; number them so first`,
  });
});

test("between tenants matching is the service's affair", () => {
  const { steps } = planMigrations(read(agedSchemas("cross-tenant-users/1-manager").minimal as SchemaJson), {
    migrations,
    parameters: both,
  });
  expect(steps.map(({ state }) => state.state)).toEqual(["not-applicable", "not-applicable"]);
});
