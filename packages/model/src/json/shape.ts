/** How deep a value nests and how many members its objects have together. */
export interface Shape {
  /** Levels of objects and arrays; 0 for a scalar. */
  readonly depth: number;
  readonly members: number;
}

/**
 * Measures a value. Does not look deeper than one level below the limit, so that a file made to exhaust the
 * stack does not.
 */
export function shapeOf(value: unknown, depthLimit: number): Shape {
  let deepest = 0;
  let members = 0;
  const measure = (container: object, depth: number): void => {
    if (depth > deepest) deepest = depth;
    if (depth > depthLimit) return;
    if (Array.isArray(container)) {
      for (let index = 0; index < container.length; index++) {
        const item: unknown = container[index];
        if (isContainer(item)) measure(item, depth + 1);
      }
      return;
    }
    // Neither Object.values nor an iterator: in a large file what they allocate is most of the cost.
    for (const key in container) {
      members++;
      const item: unknown = container[key as keyof typeof container];
      if (isContainer(item)) measure(item, depth + 1);
    }
  };
  if (isContainer(value)) measure(value, 1);
  return { depth: deepest, members };
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
