import { hasProperty, type Node } from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { onRequest } from "../migration/on-request.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";

const identifier = "provisioningTaskIdentifier";
const later = ["apiExpressions", "flowNullValues"];

export const from2020 = defineMigration({
  id: "exports/1-from-2020",
  summary: "An export of 2020 has the members of today's",
  why: "Exports of that time have provisioningTaskIdentifier, which Graph's types do not know any more, and lack members that came later. Compared with a new export, every line differs.",
  profiles: ["cross-tenant", "scim", "cloud-sync", "hr-inbound", "api-inbound", "unknown"],
  source: "https://github.com/MS-LUF/Use-AzureAD",
  notes: [
    "Only what is certain is done: no value changes its meaning. Better than an old file made new is a new export with your changes carried over.",
    "Left alone are two anchors in an object, FormatDateTime with three arguments, and constants without an expression: what the service makes of them today is not public.",
    "What the template has got since then, such as new attributes, is still missing.",
  ],
  parameters: { oldExport: onRequest("an old export is to be made new, though a new one is better") },
  examples: [
    {
      title: "A schema of 2020",
      before: old(exampleSchema("cloud-sync", { source: ["mail"] })),
      after: exampleSchema("cloud-sync", {
        source: ["mail"],
        rule: { containerFilter: null, groupFilter: null },
      }),
    },
  ],
  detect: ({ schema }): MigrationState => ({
    state: hasProperty(schema, identifier) ? "pending" : "applied",
  }),
  up({ schema }) {
    return [
      { op: "set", at: "schema", property: identifier },
      ...schema.rules.flatMap((rule) => complete(rule, { containerFilter: null, groupFilter: null })),
      ...schema.directories
        .flatMap(({ objects }) => objects)
        .flatMap(({ attributes }) => attributes)
        .flatMap((attribute) => complete(attribute, { apiExpressions: [], flowNullValues: false })),
    ];
  },
  down: {
    kind: "irreversible",
    reason:
      "The identifier of the task is not kept. It repeated the id of the schema, and whether Graph ignores or refuses it is not public.",
  },
});

/** Writes out what Graph takes a thing for that does not say otherwise. */
function complete(node: Node, members: Readonly<Record<string, unknown>>): Operation[] {
  return Object.entries(members)
    .filter(([property]) => !hasProperty(node, property))
    .map(([property, value]) => ({ op: "set", at: operableAddress(node), property, value }));
}

/** An example as it would have been exported then. */
function old(schema: object): object {
  const text = JSON.stringify(schema, (key, value: unknown) => (later.includes(key) ? undefined : value));
  return { [identifier]: "AD2AADProvisioning.example", ...JSON.parse(text) };
}
