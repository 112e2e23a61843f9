/**
 * A JSON Pointer (RFC 6901): "" is the whole document, "/directories/0/name" a value inside. An array has no
 * names, so an index in a pointer says where a value is in this one file and nothing more.
 */
export type Pointer = string;

/** The pointer through some keys and indexes, from the root. */
export function pointer(segments: readonly (string | number)[]): Pointer {
  return segments.reduce<Pointer>((parent, segment) => child(parent, segment), "");
}

/** Keys and indexes of a pointer; an index stays text. @throws RangeError when it does not begin with "/". */
export function parsePointer(pointer: Pointer): string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) throw new RangeError(`Not a JSON pointer: ${pointer}`);
  const segments = pointer.slice(1).split("/");
  return pointer.includes("~") ? segments.map(unescaped) : segments;
}

/** The pointer to a member or an element of what another points at. */
export function child(parent: Pointer, segment: string | number): Pointer {
  const text = String(segment);
  const escaped = /[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
  return `${parent}/${escaped}`;
}

/** The object or array that holds a value; undefined for the root. */
export function parentOf(pointer: Pointer): Pointer | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}

/** The last key or index of a pointer; undefined for the root. */
export function lastSegment(pointer: Pointer): string | undefined {
  return pointer === "" ? undefined : unescaped(pointer.slice(pointer.lastIndexOf("/") + 1));
}

/** The value at a pointer, undefined when there is none. Sees own members only. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const segment of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value) ? !isIndex(segment) : !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

export function isIndex(segment: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(segment);
}

function unescaped(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
