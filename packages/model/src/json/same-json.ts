import { isJsonObject, member } from "./value.ts";

/** Whether two JSON values are equal: objects whatever the order of their members, arrays in order. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameJson(a[index], b[index])) return false;
    return true;
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  let members = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !sameJson(a[key], member(b, key))) return false;
    members++;
  }
  for (const _ in b) members--;
  return members === 0;
}
