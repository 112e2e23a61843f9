import { type Address, joinSteps, stepsOf } from "@syncschema/model";

/** Changes of one place: an object mapping, the definition of an object, or what stands outside of those. */
export interface ChangesOfPlace<C> {
  readonly place: Address;
  readonly changes: C[];
}

/** Changes by the place that people look for them in, in the order in which they come. */
export function byPlace<C extends { readonly address: Address }>(changes: readonly C[]): ChangesOfPlace<C>[] {
  const places = new Map<Address, ChangesOfPlace<C>>();
  for (const change of changes) {
    const place = joinSteps(stepsOf(change.address).slice(0, 2));
    const group = places.get(place);
    if (group) group.changes.push(change);
    else places.set(place, { place, changes: [change] });
  }
  return [...places.values()];
}

/** What an address says within its place; empty for the place itself. */
export function nameInPlace(address: Address): string {
  return joinSteps(stepsOf(address).slice(2));
}
