import { childrenOf, isJsonObject, type Node, type SchemaDocument } from "@syncschema/model";
import { childLists } from "../draft/child-lists.ts";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";
import { houseKeeping } from "./house-keeping.ts";

export const annotations = defineMigration({
  id: "house-keeping/1-annotations",
  summary: "The file has no annotations of OData",
  why: "Graph adds them to its answers. They are no part of the schema, carry the id of the service principal, and show up in every comparison of texts.",
  source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get",
  notes: ["Mappings that the service keeps for itself are left as they are."],
  ...houseKeeping,
  examples: [
    {
      title: "As Graph answers",
      before: exampleSchema("scim", {
        schema: {
          "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#schema",
          "directories@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directories",
        },
        mapping: { scope: { "@odata.type": "#microsoft.graph.filter", groups: [] } },
      }),
      after: exampleSchema("scim", { mapping: { scope: { groups: [] } } }),
    },
  ],
  detect: (document): MigrationState => ({ state: tidying(document).length > 0 ? "pending" : "applied" }),
  up: tidying,
  down: {
    kind: "irreversible",
    reason: "They are remarks of Graph on one answer, and come with the next export again.",
  },
});

function tidying(document: SchemaDocument): Operation[] {
  return document.file.text.includes(mark) ? tidied(document.schema) : [];
}

const mark = "@odata.";

/** A node and what is in it; a scope counts as one property, as does the tree of a source. */
function tidied(node: Node): Operation[] {
  if (node.kind === "ObjectMapping" && node.internal) return [];
  const own = Object.entries(node.value).flatMap(([property, value]): Operation[] => {
    if (property.includes(mark)) return [{ op: "set", at: operableAddress(node), property }];
    if (holdsNodes(node, property)) return [];
    const plain = withoutAnnotations(value);
    return plain === value ? [] : [{ op: "set", at: operableAddress(node), property, value: plain }];
  });
  const inner = childrenOf(node).filter(({ kind }) => kind !== "MappingSource" && kind !== "FilterGroup");
  return [...own, ...inner.flatMap(tidied)];
}

function holdsNodes({ kind }: Node, property: string): boolean {
  if (kind === "MappingSource") return false;
  const name = property.toLowerCase();
  return childLists[kind].some(({ path }) => path.length === 1 && path[0].toLowerCase() === name);
}

/** The very value where it has none. */
function withoutAnnotations(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutAnnotations);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value);
  const kept = members
    .filter(([name]) => !name.includes(mark))
    .map(([name, held]) => [name, withoutAnnotations(held)] as const);
  const isSame =
    kept.length === members.length && kept.every(([, held], index) => held === members[index]?.[1]);
  return isSame ? value : Object.fromEntries(kept);
}
