import { expect, test } from "vitest";
import { clause, type Edit, group, set, smallDocument, source } from "../../test/small-schema.ts";
import { compareSchemas } from "./compare-schemas.ts";

const nothing: Edit = () => {};

/** The impacts of what differs, without repetition. */
const impactsOf = (edit: Edit, before: Edit = nothing) => [
  ...new Set(compareSchemas(smallDocument(before), smallDocument(edit)).map(({ impact }) => impact)),
];

const title = { targetAttributeName: "manager", source: source("manager") };
const hr = group("HR", clause("department", "EQUALS", "HR"));
const disabled: Edit = set("mapping", { enabled: false });
const ofGroups: Edit = set("mapping", { sourceObjectName: "Group", targetObjectName: "Group" });
const both =
  (...edits: readonly Edit[]): Edit =>
  (parts) =>
    edits.forEach((edit) => void edit(parts));

const cases: readonly [string, string, Edit, Edit?][] = [
  ["a mapping's name", "cosmetic", set("mapping", { name: "x" })],
  ["a rule's metadata", "cosmetic", set("rule", { metadata: [] })],
  [
    "a definition's metadata",
    "cosmetic",
    set("jobTitle", { metadata: [{ key: "MaximumLength", value: "9" }] }),
  ],
  [
    "the name of a filter group",
    "cosmetic",
    ({ scope }) => {
      scope.groups[0].name = "x";
    },
  ],
  [
    "a directory's name",
    "cosmetic",
    both(set("sourceDirectory", { name: "x" }), set("rule", { sourceDirectoryName: "x" })),
  ],

  ["an attribute mapping is added", "resync", ({ mapping }) => void mapping.attributeMappings.push(title)],
  ["an attribute mapping is removed", "resync", ({ mapping }) => void mapping.attributeMappings.pop()],
  ["a default of a matching attribute", "resync", set("userName", { defaultValue: "x" })],
  ["the spelling of a matching attribute", "resync", set("userName", { targetAttributeName: "UserName" })],
  ["a default of the status attribute", "resync", set("active", { defaultValue: "True" })],
  ["another source", "resync", set("title", { source: source("department") })],
  ["another type", "resync", set("jobTitle", { type: "Integer" })],
  [
    "an input filter is tightened",
    "resync",
    ({ scope }) => void scope.inputFilterGroups[0].clauses.push(clause("a", "IS TRUE")),
  ],
  ["Delete is taken away", "resync", set("mapping", { flowTypes: "Add,Update" })],
  ["a mapping of groups is disabled", "resync", both(ofGroups, disabled), ofGroups],
  ["a mapping that does not run is removed", "resync", set("rule", { objectMappings: [] }), disabled],
  [
    "the matching of a mapping that does not run",
    "resync",
    both(disabled, set("userName", { matchingPriority: 2 })),
    disabled,
  ],
  ["an unknown property", "resync", set("mapping", { flowNulls: true })],

  ["a mapping is enabled", "create", nothing, disabled],
  ["a mapping is added", "create", nothing, set("rule", { objectMappings: [] })],
  ["a mapping gets flow types at last", "create", nothing, set("mapping", { flowTypes: "None" })],
  ["Add is added", "create", nothing, set("mapping", { flowTypes: "Update, Delete" })],
  ["one more alternative in the scope", "create", ({ scope }) => void scope.groups.push(hr)],
  ["the last filter group is removed", "create", set("scope", { groups: [] })],
  [
    "one of two clauses is removed",
    "create",
    nothing,
    ({ scope }) => void scope.groups[0].clauses.push(clause("a", "IS TRUE")),
  ],
  [
    "a container more",
    "create",
    set("rule", { containerFilter: { includedContainers: ["OU=A", "OU=B"] } }),
    set("rule", { containerFilter: { includedContainers: ["OU=A"] } }),
  ],

  ["a matching priority", "relink", set("title", { matchingPriority: 2 })],
  ["the source of a matching attribute", "relink", set("userName", { source: source("mail") })],
  ["a matching attribute is removed", "relink", ({ mapping }) => void mapping.attributeMappings.shift()],
  ["an anchor", "relink", set("anchor", { anchor: false })],
  ["an anchor's definition is removed", "relink", ({ object }) => void object.attributes.shift()],

  ["the first filter group", "deprovision", nothing, set("scope", { groups: [] })],
  ["the first input filter", "resync", nothing, set("scope", { inputFilterGroups: [] })],
  ["an alternative is removed", "deprovision", nothing, ({ scope }) => void scope.groups.push(hr)],
  [
    "one more clause",
    "deprovision",
    ({ scope }) => void scope.groups[0].clauses.push(clause("a", "IS TRUE")),
  ],
  [
    "the last clause of a group is removed",
    "deprovision",
    ({ scope }) => {
      scope.groups[0].clauses = [];
    },
  ],
  [
    "another value of a clause",
    "deprovision",
    ({ scope }) => {
      scope.groups[0].clauses[0].targetOperand.values = ["HR"];
    },
  ],
  ["the first container", "deprovision", set("rule", { containerFilter: { includedContainers: ["OU=A"] } })],
  ["Delete is added", "deprovision", nothing, set("mapping", { flowTypes: "Add,Update" })],
  ["a mapping of users is disabled", "deprovision", disabled],
  ["a mapping of users is removed", "deprovision", set("rule", { objectMappings: [] })],
  [
    "the status attribute gets another source",
    "deprovision",
    set("active", { source: source("accountEnabled") }),
  ],
  [
    "the status attribute is removed",
    "deprovision",
    ({ mapping }) => void mapping.attributeMappings.splice(1, 1),
  ],
  [
    "the definition names another status attribute",
    "deprovision",
    set("object", { metadata: [{ key: "PropertyNameSoftDeleted", value: "gone" }] }),
  ],
  ["when the status attribute flows", "deprovision", set("active", { flowType: "ObjectAddOnly" })],
  ["a rule's id", "deprovision", set("rule", { id: "x" })],
];

test.each(cases.map(([title, impact, edit, before = nothing]) => ({ title, impact, edit, before })))(
  "$title: $impact",
  ({ impact, edit, before }) => {
    expect(impactsOf(edit, before)).toEqual([impact]);
  },
);

test("a mapping that begins to run has linked nothing, however it matches and whom it lets in", () => {
  const edit = both(set("userName", { matchingPriority: 2 }), set("scope", { groups: [hr] }));
  expect(impactsOf(edit, disabled).sort()).toEqual(["create", "resync"]);
});

test("every reason is the end of a sentence", () => {
  for (const [, , edit, before = nothing] of cases) {
    for (const { reason } of compareSchemas(smallDocument(before), smallDocument(edit)))
      expect(reason).toMatch(/^[a-z].*[^.]$/);
  }
});
