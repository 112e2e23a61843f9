import type { AttributeDefinitionNode, AttributeMappingNode, SchemaDocument } from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";
import { houseKeeping } from "./house-keeping.ts";

type Attribute = AttributeMappingNode | AttributeDefinitionNode;

export const order = defineMigration({
  id: "house-keeping/3-order",
  summary: "Attributes stand in the order of their names",
  why: "Graph gives attributes in changing order, and a comparison of texts shows changes that are none. Order means nothing to the service.",
  source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-inbound-synch-ms-graph",
  notes: [
    "Each attribute that moves is shown as removed from one place and added at another.",
    "A list with a name in it twice is left as it is, as are mappings that the service keeps for itself.",
    "Matching goes by matching priority, and is not touched.",
  ],
  ...houseKeeping,
  examples: [
    {
      title: "Definitions and mappings",
      before: exampleSchema("scim", {
        source: ["city", "mail"],
        target: ["emails", "addresses"],
        mappings: [
          ["emails", "[mail]"],
          ["addresses", "[city]"],
        ],
      }),
      after: sorted(
        exampleSchema("scim", {
          source: ["city", "mail"],
          target: ["emails", "addresses"],
          mappings: [
            ["emails", "[mail]"],
            ["addresses", "[city]"],
          ],
        }),
      ),
    },
  ],
  detect: (document): MigrationState => ({ state: moves(document).length > 0 ? "pending" : "applied" }),
  up: moves,
  down: { kind: "irreversible", reason: "The former order is not kept, and means nothing to the service." },
});

function moves({ schema }: SchemaDocument): Operation[] {
  return [
    ...schema.rules
      .flatMap(({ objectMappings }) => objectMappings)
      .filter(({ internal }) => !internal)
      .flatMap(({ attributeMappings }) => movesIn(attributeMappings)),
    ...schema.directories.flatMap(({ objects }) => objects).flatMap(({ attributes }) => movesIn(attributes)),
  ];
}

/** As few as there can be: what stands in the right order already stays. From the end, each before its follower. */
function movesIn(attributes: readonly Attribute[]): Operation[] {
  const inOrder = attributes.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
  const names = new Set(attributes.map(nameOf));
  if (names.size < attributes.length || names.has("")) return [];
  const staying = longestRun(attributes.map((attribute) => inOrder.indexOf(attribute)));
  return [...inOrder.entries()].toReversed().flatMap(([index, attribute]): Operation[] => {
    if (staying.has(index)) return [];
    const at = operableAddress(attribute);
    const follower = inOrder[index + 1];
    return [
      { op: "remove", at },
      { op: "add", at, value: attribute.value, ...(follower ? { before: operableAddress(follower) } : {}) },
    ];
  });
}

function nameOf(attribute: Attribute): string {
  return (attribute.kind === "AttributeMapping" ? attribute.targetAttributeName : attribute.name) ?? "";
}

/** The longest ascending run of some different numbers, with gaps. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const found = ends.findIndex((end) => end > number);
    const length = found < 0 ? ends.length : found;
    before.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.add(at);
  return run;
}

/** By letters first, so that case does not part what belongs together; the same everywhere, whatever the locale. */
function compareNames(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An example with every list of attributes in order. */
function sorted(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const name =
      key === "attributes" ? "name" : key === "attributeMappings" ? "targetAttributeName" : undefined;
    return name === undefined
      ? value
      : value.toSorted((a: never, b: never) => compareNames(a[name], b[name]));
  });
}
