import { expect, test } from "vitest";
import { clause, type Edit, group, set, smallDocument, source } from "../../test/small-schema.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { effects } from "./effects.ts";

const nothing: Edit = () => {};

/** The impacts of what differs, without repetition. */
const impactsOf = (edit: Edit, before: Edit = nothing) => [
  ...new Set(compareSchemas(smallDocument(before), smallDocument(edit)).map(({ impact }) => impact)),
];

const title = { targetAttributeName: "manager", source: source("manager") };
const hr = group("HR", clause("department", "EQUALS", "HR"));
const disabled: Edit = set("mapping", { enabled: false });
/** The sentences that a change comes with. */
const said = (edit: Edit, before: Edit = nothing) =>
  compareSchemas(smallDocument(before), smallDocument(edit)).map(({ effect }) => effect);

const withoutStatus: Edit = ({ mapping }) => void mapping.attributeMappings.splice(1, 1);
const ofContacts: Edit = set("mapping", { sourceObjectName: "Contact", targetObjectName: "Contact" });
const ofGroups: Edit = set("mapping", { sourceObjectName: "Group", targetObjectName: "Group" });
const both =
  (...edits: readonly Edit[]): Edit =>
  (parts) =>
    edits.forEach((edit) => void edit(parts));

const metadata = (part: "jobTitle" | "mapping" | "object", key: string) =>
  set(part, { metadata: [{ key, value: "9" }] });
const flows = (flowTypes: string) => set("mapping", { flowTypes });
const containers = (...includedContainers: readonly string[]) =>
  set("rule", { containerFilter: { includedContainers } });

const cases: readonly [string, string, Edit, Edit?][] = [
  ["a mapping's name", "cosmetic", set("mapping", { name: "x" })],
  ["whether a rule may be edited", "cosmetic", set("rule", { editable: false })],
  ["the mark of what people added", "cosmetic", metadata("jobTitle", "IsCustomerDefined")],
  ["what reports leave out", "cosmetic", metadata("mapping", "ExcludeFromReporting")],
  ["the template in the id", "cosmetic", set("schema", { id: "gsuite.1.2" })],
  ["matching priorities in the same order", "cosmetic", set("userName", { matchingPriority: 7 })],
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
  ["a rule's metadata", "resync", set("rule", { metadata: [] })],
  ["a rule's priority", "resync", set("rule", { priority: 2 })],
  ["a definition's metadata", "resync", metadata("jobTitle", "MaximumLength")],
  ["an object's metadata", "resync", metadata("object", "Extensions")],
  ["how the engine treats errors of a mapping", "resync", metadata("mapping", "EscrowBehavior")],
  ["a default", "resync", set("title", { defaultValue: "none" })],
  [
    "no source any more",
    "resync",
    set("title", { source: null, defaultValue: "none" }),
    set("title", { defaultValue: "none" }),
  ],
  ["a constant", "resync", set("title", { source: { type: "Constant", name: "x", expression: '"x"' } })],
  ["on creation only", "resync", set("title", { flowType: "ObjectAddOnly" })],
  ["a flow type that the portal does not have", "resync", set("title", { flowType: "ValueAddOnly" })],
  ["in every cycle", "resync", set("title", { flowBehavior: "FlowAlways" })],
  ["the tree of a source alone", "resync", set("title", { source: { ...source("jobTitle"), name: "x" } })],
  ["a flag for internal use", "resync", set("title", { exportMissingReferences: true })],
  ["Add is taken away", "resync", flows("Update,Delete")],
  [
    "Update is taken away where nothing decides who is active",
    "resync",
    both(withoutStatus, flows("Add")),
    both(withoutStatus, flows("Add,Update")),
  ],
  [
    "all flow types are taken away where nothing decides who is active",
    "resync",
    both(withoutStatus, flows("None")),
    withoutStatus,
  ],
  ["a mapping without Add is enabled", "resync", flows("Update"), both(disabled, flows("Update"))],
  [
    "Update where nothing decides who is active",
    "resync",
    both(withoutStatus, flows("Add,Update")),
    both(withoutStatus, flows("Add")),
  ],
  [
    "an input filter more",
    "resync",
    ({ scope }) => void scope.inputFilterGroups[0].clauses.push(clause("a", "IS TRUE")),
  ],
  ["another spelling of a definition", "resync", set("jobTitle", { name: "JobTitle" })],
  ["a definition is added", "resync", ({ object }) => void object.attributes.push({ name: "department" })],
  ["a definition is removed", "resync", ({ object }) => void object.attributes.pop()],
  ["a definition becomes required", "resync", set("jobTitle", { required: true })],
  ["empty values flow", "resync", set("jobTitle", { flowNullValues: true })],
  ["the path of a value", "resync", set("jobTitle", { apiExpressions: [{ key: "a", value: "b" }] })],
  ["the default of a definition", "resync", set("jobTitle", { defaultValue: "x" })],
  [
    "an object is added",
    "resync",
    ({ sourceDirectory }) => void sourceDirectory.objects.push({ name: "Group" }),
  ],
  [
    "an object is removed",
    "resync",
    nothing,
    ({ sourceDirectory }) => void sourceDirectory.objects.push({ name: "Group" }),
  ],
  ["the names of an object at its connector", "resync", set("object", { supportedApis: ["Users"] })],
  [
    "a directory is added",
    "resync",
    ({ schema }) => void schema.directories.push({ id: "1", name: "other" }),
  ],
  [
    "a directory is removed",
    "resync",
    nothing,
    ({ schema }) => void schema.directories.push({ id: "1", name: "other" }),
  ],

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

  [
    "another spelling of an object",
    "resync",
    ({ rule, mapping }) => {
      rule.objectMappings = [{ ...mapping, targetObjectName: "USER" }];
    },
  ],
  ["a rule between other directories", "relink", set("rule", { sourceDirectoryName: "app" })],
  ["another directory's id", "relink", set("sourceDirectory", { id: "other" })],
  ["matching by one attribute less", "relink", nothing, set("title", { matchingPriority: 2 })],
  [
    "matching in another order",
    "relink",
    both(set("userName", { matchingPriority: 3 }), set("title", { matchingPriority: 2 })),
    set("title", { matchingPriority: 2 }),
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
  ["Update is added, with a status that waits", "deprovision", nothing, flows("Add,Delete")],
  ["Update is taken away from a status", "deprovision", flows("Add,Delete")],
  ["all flow types are taken away from a status", "deprovision", flows("None")],
  ["a mapping becomes the engine's own", "deprovision", metadata("mapping", "Unsynchronized")],
  ["a mapping of contacts is disabled", "deprovision", both(ofContacts, disabled), ofContacts],
  ["one container instead of another", "deprovision", containers("OU=B"), containers("OU=A")],
  [
    "an experimental filter",
    "deprovision",
    set("scope", { categoryFilterGroups: [group("Sales", clause("department", "EQUALS", "Sales"))] }),
  ],
  ["a scope in a form that is not known", "deprovision", set("scope", { conditions: [1] })],
];

test.each(cases.map(([title, impact, edit, before = nothing]) => ({ title, impact, edit, before })))(
  "$title: $impact",
  ({ impact, edit, before }) => {
    expect(impactsOf(edit, before)).toEqual([impact]);
  },
);

const otherUsers = both(set("userName", { matchingPriority: 2 }), set("scope", { groups: [hr] }));

test("a mapping that begins to run has linked nothing, however it matches and whom it lets in", () => {
  expect(impactsOf(otherUsers, disabled).sort()).toEqual(["create", "resync"]);
});

test("every sentence is one, and is said of something", () => {
  const told = [
    ...cases.flatMap(([, , edit, before]) => said(edit, before)),
    ...said(otherUsers, disabled),
  ].join("\n");
  for (const { effect } of Object.values(effects)) {
    expect(effect).toMatch(/^[A-Z].*\.$/);
    expect(told).toContain(effect);
  }
});

test("who keeps a value depends on when it flows", () => {
  const other = set("title", { source: source("department") });
  const once = set("title", { flowType: "ObjectAddOnly" });
  expect(said(other)).toEqual([effects.written.effect]);
  expect(said(both(once, other), once)).toEqual([effects.writtenOnce.effect]);
  expect(said(both(flows("Add"), other), flows("Add"))).toEqual([effects.writtenOnce.effect]);
});

test("several flow types at once are told together, with the gravest impact", () => {
  const [change, ...others] = compareSchemas(smallDocument(flows("Add")), smallDocument(flows("Delete")));
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    impact: "deprovision",
    effect: `${effects.addsNoMore.effect} ${effects.deletes.effect}`,
  });
});

test("an attribute that tells who is active and who is who has both effects", () => {
  const edit = set("active", { source: source("accountEnabled") });
  const matching = set("active", { matchingPriority: 2 });
  expect(said(both(matching, edit), matching)).toEqual([
    `${effects.status.effect} ${effects.matchingValue.effect}`,
  ]);
});

test("another source for what the target knows its objects by makes links anew", () => {
  const targetAnchor: Edit = ({ schema }) => {
    schema.directories[1].objects[0].attributes.push({ name: "Title", anchor: true });
  };
  const edit = set("title", { source: source("department") });
  expect(said(both(targetAnchor, edit), targetAnchor)).toEqual([effects.anchor.effect]);
});

test("a status that is written on creation alone disables nobody", () => {
  expect(said(set("active", { flowType: "ObjectAddOnly" }))).toEqual([
    `${effects.status.effect} ${effects.writtenOnce.effect}`,
  ]);
});
