import type { ObjectMappingNode, SchemaDocument } from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";
import { houseKeeping } from "./house-keeping.ts";

export const flags = defineMigration({
  id: "house-keeping/2-flags",
  summary: "Flow types are spelt as in exports of today",
  why: 'Exports of 2020 write "Add, Update, Delete", those of today "Add,Update,Delete". Neither blanks nor order count for the service.',
  source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  notes: ["Flow types that Graph does not know are left as they are, and with them their mapping."],
  ...houseKeeping,
  examples: [
    {
      title: "With blanks, in another order",
      before: exampleSchema("scim", { mapping: { flowTypes: "Update, Add, Delete" } }),
      after: exampleSchema("scim", { mapping: { flowTypes: "Add,Update,Delete" } }),
    },
  ],
  detect: (document): MigrationState => ({ state: respelling(document).length > 0 ? "pending" : "applied" }),
  up: respelling,
  down: {
    kind: "irreversible",
    reason: "How they were spelt is not kept, and means nothing to the service.",
  },
});

function respelling({ schema }: SchemaDocument): Operation[] {
  return schema.rules
    .flatMap(({ objectMappings }) => objectMappings)
    .filter(({ internal }) => !internal)
    .flatMap((mapping): Operation[] => {
      const value = spelling(mapping);
      return value === undefined || value === mapping.value.flowTypes
        ? []
        : [{ op: "set", at: operableAddress(mapping), property: "flowTypes", value }];
    });
}

/** As Graph writes them; undefined where a word is none of its own. */
function spelling({ flowTypes, value }: ObjectMappingNode): string | undefined {
  if (typeof value.flowTypes !== "string") return undefined;
  const known = [...flowTypes].map((type) => type.toLowerCase());
  const words = value.flowTypes.split(",").map((word) => word.trim().toLowerCase());
  return known.length > 0 && words.every((word) => known.includes(word))
    ? [...flowTypes].join(",")
    : undefined;
}
