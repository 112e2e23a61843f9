import type { JsonEdit } from "./edit.ts";
import { lastSegment, type Pointer, parentOf, parsePointer } from "./pointer.ts";
import { isJsonObject } from "./value.ts";

/**
 * A value after some edits, as JSON.parse would read it from the edited text. What no edit touches is shared
 * with the value before, so a comparison of the two finds it equal at a glance.
 *
 * @param edits that {@link planEdits} accepts
 */
export function editedValue(root: unknown, edits: readonly JsonEdit[]): unknown {
  const tree = place();
  for (const edit of edits) note(tree, edit);
  return rebuilt(root, tree);
}

/** What happens to a value and to what is inside of it. */
interface Place {
  /** The value in its stead. */
  set: { readonly value: unknown } | undefined;
  removed: boolean;
  name: string | undefined;
  /** Elements that come before the one at an index. */
  readonly inserted: Map<number, unknown[]>;
  readonly appended: unknown[];
  readonly inside: Map<string, Place>;
}

function place(): Place {
  return {
    set: undefined,
    removed: false,
    name: undefined,
    inserted: new Map(),
    appended: [],
    inside: new Map(),
  };
}

function note(tree: Place, edit: JsonEdit): void {
  switch (edit.op) {
    case "set":
      placeAt(tree, edit.pointer).set = { value: edit.value };
      return;
    case "append":
      placeAt(tree, edit.pointer).appended.push(edit.value);
      return;
    case "insert": {
      const { inserted } = placeAt(tree, parentOf(edit.pointer) ?? "");
      const index = Number(lastSegment(edit.pointer));
      inserted.set(index, [...(inserted.get(index) ?? []), edit.value]);
      return;
    }
    case "remove":
      placeAt(tree, edit.pointer).removed = true;
      return;
    case "rename":
      placeAt(tree, edit.pointer).name = edit.name;
  }
}

function placeAt(tree: Place, pointer: Pointer): Place {
  let at = tree;
  for (const segment of parsePointer(pointer)) {
    let next = at.inside.get(segment);
    if (next === undefined) {
      next = place();
      at.inside.set(segment, next);
    }
    at = next;
  }
  return at;
}

function rebuilt(value: unknown, at: Place): unknown {
  if (at.set) return at.set.value;
  if (Array.isArray(value)) return rebuiltArray(value, at);
  return isJsonObject(value) && at.inside.size > 0 ? rebuiltObject(value, at) : value;
}

function rebuiltArray(array: readonly unknown[], { inside, inserted, appended }: Place): unknown[] {
  const elements: unknown[] = [];
  for (let index = 0; index <= array.length; index++) {
    elements.push(...(inserted.get(index) ?? []));
    if (index === array.length) break;
    const change = inside.get(`${index}`);
    if (change?.removed) continue;
    elements.push(change ? rebuilt(array[index], change) : array[index]);
  }
  return elements.concat(appended);
}

function rebuiltObject(object: object, { inside }: Place): unknown {
  const members: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    const change = inside.get(key);
    if (change?.removed) continue;
    members.push(change ? [change.name ?? key, rebuilt(value, change)] : [key, value]);
  }
  for (const [key, { set }] of inside) if (set && !Object.hasOwn(object, key)) members.push([key, set.value]);
  return Object.fromEntries(members);
}
