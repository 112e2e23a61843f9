import { type Address, addressOf, impacts, type SchemaChange } from "@syncschema/model";
import type { Change } from "../apply/change.ts";
import { identifyingProperties } from "../draft/child-lists.ts";
import { labelInStep } from "../draft/find.ts";

/**
 * What a comparison of two schemas shows and the changes of a plan do not tell, or tell too mildly; and what they
 * tell and the comparison does not show.
 */
export function unannounced(differences: readonly SchemaChange[], changes: readonly Change[]): string[] {
  const announced = changes.filter(({ kind }) => kind !== "keep");
  // While things change their names, addresses are those of the moment.
  const moves = announced.some(({ property }) => property !== undefined && identities.has(property));
  const faults: string[] = [];
  const shown = new Set<Change>();
  for (const difference of differences) {
    const told = announced.filter((change) => moves || isAbout(change.address, difference));
    for (const change of told) shown.add(change);
    const what = `${difference.kind} ${difference.address}`;
    const gravest = Math.max(-1, ...told.map(({ impact }) => impacts.indexOf(impact)));
    if (told.length === 0) faults.push(`${what} is not announced`);
    else if (gravest < impacts.indexOf(difference.impact))
      faults.push(`${what} is announced as ${impacts[gravest]}, and is ${difference.impact}`);
  }
  for (const change of announced) {
    if (change.impact !== "cosmetic" && !shown.has(change))
      faults.push(`${change.kind} ${change.address} is announced, and nothing differs there`);
  }
  return faults;
}

const identities: ReadonlySet<string> = new Set(Object.values(identifyingProperties).flat());

/** Whether an announcement is about a difference, something in it or what it is in. */
function isAbout(announced: Address, { before, after }: SchemaChange): boolean {
  const other = unnumbered(announced);
  return [before, after].some((node) => {
    if (node === undefined) return false;
    const address = unnumbered(addressOf(node));
    return address === other || address.startsWith(`${other} / `) || other.startsWith(`${address} / `);
  });
}

function unnumbered(address: Address): Address {
  return address.split(" / ").map(labelInStep).join(" / ");
}
