import {
  child,
  isJsonObject,
  type JsonEdit,
  type JsonObject,
  type Pointer,
  sameJson,
} from "@syncschema/model";

/** The edits that turn a value of the document into another and leave alone whatever the two have in common. */
export function valueEdits(before: unknown, after: unknown, pointer: Pointer): JsonEdit[] {
  if (sameJson(before, after)) return [];
  if (isJsonObject(before) && isJsonObject(after)) return objectEdits(before, after, pointer);
  if (Array.isArray(before) && Array.isArray(after)) return arrayEdits(before, after, pointer);
  return [{ op: "set", pointer, value: after }];
}

function objectEdits(before: JsonObject, after: JsonObject, pointer: Pointer): JsonEdit[] {
  const edits: JsonEdit[] = [];
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) edits.push({ op: "remove", pointer: child(pointer, key) });
  for (const [key, value] of Object.entries(after)) {
    const at = child(pointer, key);
    if (Object.hasOwn(before, key)) edits.push(...valueEdits(before[key], value, at));
    else edits.push({ op: "set", pointer: at, value });
  }
  return edits;
}

/** What the beginnings and the ends of two arrays have in common stays. */
function arrayEdits(before: readonly unknown[], after: readonly unknown[], pointer: Pointer): JsonEdit[] {
  let head = 0;
  while (head < before.length && head < after.length && sameJson(before[head], after[head])) head++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && sameJson(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const edits: JsonEdit[] = [];
  for (const [index, value] of fresh.entries()) {
    const at = child(pointer, head + index);
    if (index < old.length) edits.push(...valueEdits(old[index], value, at));
    else edits.push({ op: "insert", pointer: child(pointer, head + old.length), value });
  }
  for (let index = fresh.length; index < old.length; index++)
    edits.push({ op: "remove", pointer: child(pointer, head + index) });
  return edits;
}
