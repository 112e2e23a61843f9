import { type Address, type ComparedNode, findByAddress, type SchemaDocument } from "@syncschema/model";
import type { Conflict } from "./conflict.ts";
import { lineageOf } from "./history.ts";

/** Who is right: `ours` is the customisation, `theirs` the schema that it is brought to. */
export type Choice = "ours" | "theirs";

/** How the conflicts of a thing, and of everything in it, are decided. */
export interface Settlement {
  /** An address in either schema; `schema` stands for all of it. */
  readonly address: Address;
  readonly choice: Choice;
}

/** Decides conflicts by the settlement that is nearest to each. */
export function settled(
  conflicts: readonly Conflict[],
  settlements: readonly Settlement[],
  schemas: readonly SchemaDocument[],
) {
  const byNode = new Map<ComparedNode, Settlement>();
  for (const settlement of settlements)
    for (const { schema } of schemas) {
      const node = findByAddress(schema, settlement.address);
      if (node && node.kind !== "MappingSource") byNode.set(node, settlement);
    }
  const choices = new Map<Conflict, Choice>();
  const used = new Set<Settlement>();
  for (const conflict of conflicts) {
    const settlement = nearest(conflict, byNode);
    if (settlement === undefined) continue;
    choices.set(conflict, settlement.choice);
    used.add(settlement);
  }
  return { choices, idle: settlements.filter((settlement) => !used.has(settlement)) };
}

/** Both schemas have the thing, or what it stood in, at the same depth. */
function nearest({ port }: Conflict, byNode: ReadonlyMap<ComparedNode, Settlement>): Settlement | undefined {
  const lineages = sidesOf(port).map(lineageOf);
  const depth = Math.max(...lineages.map(({ length }) => length));
  for (let level = depth; level > 0; level--)
    for (const lineage of lineages) {
      const node = lineage.at(-level);
      const settlement = node && byNode.get(node);
      if (settlement) return settlement;
    }
  return undefined;
}

function sidesOf(port: Conflict["port"]): ComparedNode[] {
  return port.kind === "changed" ? [port.before, port.after] : [port.before ?? port.after, port.missingFrom];
}
