import { type Impact, impacts, type SchemaChange } from "@syncschema/model";
import type { ChangesOfPlace } from "./by-place.ts";

/** Places and changes whose impact is graver come first, and changes with one effect stand together. */
export function gravestFirst(
  places: readonly ChangesOfPlace<SchemaChange>[],
): ChangesOfPlace<SchemaChange>[] {
  const sorted = places.map(({ place, changes }) => ({ place, changes: byEffect(changes) }));
  return sorted.sort((a, b) => rank(b.changes[0]?.impact) - rank(a.changes[0]?.impact));
}

function byEffect(changes: readonly SchemaChange[]): SchemaChange[] {
  const groups = new Map<string, SchemaChange[]>();
  for (const change of changes) {
    const group = groups.get(change.effect);
    if (group) group.push(change);
    else groups.set(change.effect, [change]);
  }
  return [...groups.values()].sort(([a], [b]) => rank(b?.impact) - rank(a?.impact)).flat();
}

/** A number that is the greater the graver an impact is; the least for none. */
export function rank(impact: Impact | undefined): number {
  return impact === undefined ? -1 : impacts.indexOf(impact);
}
