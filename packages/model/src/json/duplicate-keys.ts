import { child, type Pointer } from "./pointer.ts";
import {
  entriesIn,
  isEscaped,
  isObjectEntry,
  keyOfEntry,
  type PositionTape,
  type Span,
  spanOfEntry,
} from "./position-tape.ts";

/** A name that stands twice in one object. JSON.parse, and the service, keep the last. */
export interface DuplicateKey {
  readonly key: string;
  /** The object that has the name twice. */
  readonly object: Pointer;
  readonly first: Span;
  readonly repeat: Span;
}

/**
 * Whether an object in a text may have a name twice. Counts the colons that follow a closing quote, which
 * every name has: when the parsed value has as many members, none was lost. A text such as ":a" is counted
 * too, so `true` means no more than that it is worth looking.
 *
 * @param text valid JSON
 * @param members number of members in the value that JSON.parse made of it
 */
export function mayHaveDuplicateKeys(text: string, members: number): boolean {
  let names = 0;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= 0x20) before--;
    if (text.charCodeAt(before) === 0x22 && !isEscaped(text, before)) names++;
  }
  return names !== members;
}

/** Every repetition of a name within one object, in the order in which the objects begin. */
export function duplicateKeys(tape: PositionTape): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const pointers: Pointer[] = [];
  for (let entry = 0; entry < tape.count; entry++) {
    const isObject = isObjectEntry(tape, entry);
    if (entry === 0) pointers[0] = "";
    const object = pointers[entry] as Pointer;
    const firsts = new Map<string, number>();
    entriesIn(tape, entry).forEach((inner, index) => {
      const key = keyOfEntry(tape, inner);
      pointers[inner] = child(object, key ?? index);
      if (!isObject || key === undefined) return;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, inner);
      else
        found.push({
          key,
          object,
          first: spanOfEntry(tape, first),
          repeat: spanOfEntry(tape, inner),
        });
    });
  }
  return found;
}
