/** Groups of items with the same key, in the order of their first items. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** `, here and in 3 other places`; nothing when there is no other. */
export function alsoIn(others: number): string {
  return others === 0 ? "" : `, here and in ${others} other ${others === 1 ? "place" : "places"}`;
}
