import { remove, rename, set } from "./edits.ts";
import { crossTenant, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const title = `${scim.users} / attribute:title`;

export const structure: readonly Mutation[] = [
  {
    rule: "collection-not-array",
    of: scim,
    by: "writing the only object mapping without its brackets",
    edits: [
      set(`${scim.targetUser} / attribute:title`, { metadata: { key: "IsCustomerDefined", value: "true" } }),
    ],
    at: `${scim.targetUser} / attribute:title`,
    on: "metadata",
  },
  {
    rule: "elided-content",
    of: scim,
    by: "a placeholder of a template that was not rendered",
    edits: [set(scim.users, { name: "${mapping_name}" })],
    at: scim.users,
    on: "name",
  },
  {
    rule: "fragment-copied-from-docs",
    of: scim,
    by: "an attribute mapping among the rules",
    text: (text) =>
      text.replace(
        '"synchronizationRules": [',
        '"synchronizationRules": [{ "targetAttributeName": "mail", "source": null },',
      ),
    at: "rule:(unnamed)",
    on: "targetAttributeName",
  },
  {
    rule: "invalid-enum-value",
    of: scim,
    by: "the portal's word for a flow type",
    edits: [set(title, { flowType: "OnlyDuringCreation" })],
    at: title,
    on: "flowType",
  },
  {
    rule: "legacy-field",
    of: scim,
    by: "a property that exports of 2020 had",
    edits: [set("schema", { provisioningTaskIdentifier: "customappsso.00000000000000000000000000000000" })],
    at: "schema",
    on: "provisioningTaskIdentifier",
  },
  {
    rule: "missing-directories",
    of: scim,
    by: "leaving the directories out",
    edits: [remove("schema", "directories")],
    at: "schema",
    shows: "{",
  },
  {
    rule: "missing-synchronization-rules",
    of: scim,
    by: "emptying the list of rules",
    edits: [set("schema", { synchronizationRules: [] })],
    at: "schema",
    on: "synchronizationRules",
  },
  {
    rule: "odata-annotations-present",
    of: crossTenant,
    by: "an annotation as Graph answers",
    edits: [set("schema", { "directories@odata.context": "https://graph.microsoft.com/beta/$metadata" })],
    at: "schema",
    shows: '"directories@odata.context"',
  },
  {
    rule: "property-case",
    of: scim,
    by: "a property name in the case of an SDK",
    edits: [rename(title, "matchingPriority", "MatchingPriority")],
    at: title,
    shows: '"MatchingPriority"',
  },
  {
    rule: "serialisation-truncated",
    of: scim,
    by: "a source that PowerShell wrote at its depth",
    edits: [
      set(title, {
        source: "@{expression=[jobTitle]; name=jobTitle; type=Attribute; parameters=System.Object[]}",
      }),
    ],
    at: title,
    on: "source",
  },
  {
    rule: "source-kind-mismatch",
    of: scim,
    by: "another attribute in the name than in the expression",
    edits: [set(`${title} / source`, { name: "department" })],
    at: `${title} / source`,
    on: "name",
  },
  {
    rule: "unknown-property",
    of: scim,
    by: "a filter under a name that Graph ignores",
    edits: [set(scim.groups, { scope: { filterGroups: [] } })],
    at: scim.groups,
    shows: '"filterGroups"',
  },
  {
    rule: "wrong-value-type",
    of: scim,
    by: "a boolean as text",
    edits: [set(scim.groups, { enabled: "true" })],
    at: scim.groups,
    on: "enabled",
  },
];
