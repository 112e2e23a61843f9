/** How deep a value nests and how many members its objects have together. */
export interface Shape {
  /** Levels of objects and arrays; 0 for a scalar. */
  readonly depth: number;
  readonly members: number;
}

/**
 * Measures a value without recursion, since the input may be made to exhaust the stack. Does not look deeper
 * than one level below the limit.
 */
export function shapeOf(value: unknown, depthLimit: number): Shape {
  let depth = 0;
  let members = 0;
  let level: object[] = isContainer(value) ? [value] : [];
  while (level.length > 0) {
    depth++;
    if (depth > depthLimit) break;
    const below: object[] = [];
    for (const container of level) {
      const items: unknown[] = Array.isArray(container) ? container : Object.values(container);
      if (items !== container) members += items.length;
      for (const item of items) if (isContainer(item)) below.push(item);
    }
    level = below;
  }
  return { depth, members };
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
