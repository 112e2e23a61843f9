import { expect, test } from "vitest";
import { smallScim } from "../../../../fixtures/generator/small.js";
import { defineMigration, type MigrationDefinition } from "../migration/define-migration.ts";
import { migrationCases } from "./migration-cases.ts";

const before = smallScim();
const after = JSON.parse(JSON.stringify(before).replace('"enabled":true', '"enabled":false'));
const at = "rule:USER_OUTBOUND_USER / mapping:User→User";

/** A migration that keeps all of its promises. */
const good: MigrationDefinition = {
  id: "house/1-off",
  summary: "The mapping is off",
  why: "It is an example.",
  profiles: ["scim"],
  source: "https://example.com",
  notes: [],
  examples: [{ title: "on", before, after }],
  up: () => [{ op: "set-enabled", at, enabled: false }],
  down: () => [{ op: "set-enabled", at, enabled: true }],
};

/** What the cases of a migration complain of. */
function complaints(members: Partial<MigrationDefinition>, errors?: () => string[]): string[] {
  const cases = migrationCases(defineMigration({ ...good, ...members }), errors ? { errors } : {});
  return cases.flatMap(({ name, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return `${name}: ${(error as Error).message}`;
    }
  });
}

test("a migration that does what it says has nothing to complain of", () => {
  expect(complaints({})).toEqual([]);
});

test.each<[string, Partial<MigrationDefinition>, RegExp]>([
  ["an id out of order", { id: "off" }, /off is no id of a migration/],
  ["a summary that is none", { summary: "off." }, /its summary is no sentence/],
  ["an example that is not so", { examples: [{ title: "on", before, after: before }] }, /it becomes \{/],
  ["an example that is done", { examples: [{ title: "off", before: after, after }] }, /it is applied/],
  [
    "a way back that leads elsewhere",
    { down: () => [{ op: "set-flow-types", at, flowTypes: [] }] },
    /after the way back there is a difference: changed rule:/,
  ],
  [
    "one that is never done",
    {
      up: ({ schema }) => [
        { op: "set", at: "schema", property: "x-count", value: schema.value["x-count"] ? 2 : 1 },
      ],
    },
    /afterwards it is pending, not applied/,
  ],
  [
    "one that loses what it does not know",
    {
      up: ({ schema }) => [
        { op: "set", at, property: "x-unknown" },
        { op: "set-enabled", at, enabled: schema.rules.length === 0 },
      ],
    },
    /they are lost in rule:USER_OUTBOUND_USER \/ mapping:User→User/,
  ],
])("%s", (_, members, complaint) => {
  expect(complaints(members).join("\n")).toMatch(complaint);
});

test("errors that it brings with it", () => {
  let asked = 0;
  expect(complaints({}, () => (asked++ === 0 ? ["old"] : ["old", "new"]))).toEqual([
    "on: keeps its promises: afterwards there is new",
  ]);
});
