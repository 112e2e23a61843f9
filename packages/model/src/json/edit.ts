import {
  beginOf,
  type ContainerLayout,
  containerLayout,
  indentationOfContainer,
  isOnOwnLine,
  type Layout,
  layoutOf,
  render,
  renderMember,
} from "./layout.ts";
import { child, isIndex, lastSegment, type Pointer, parentOf } from "./pointer.ts";
import {
  entriesIn,
  entryOf,
  isArrayEntry,
  isObjectEntry,
  type PositionTape,
  positionTape,
} from "./position-tape.ts";
import { applyTextEdits, type TextEdit, trimmed } from "./text-edit.ts";

/**
 * A change of a JSON document. All pointers of a list of edits speak of the document as it was before the
 * first of them.
 */
export type JsonEdit =
  /** Gives a value to a place. A member that its object does not have is added at the end. */
  | { readonly op: "set"; readonly pointer: Pointer; readonly value: unknown }
  /** Puts an element before the one that stands at the pointer; the index after the last is allowed. */
  | {
      readonly op: "insert";
      readonly pointer: Pointer;
      readonly value: unknown;
    }
  /** Adds an element to the end of the array at the pointer. */
  | {
      readonly op: "append";
      readonly pointer: Pointer;
      readonly value: unknown;
    }
  /** Takes a member with its name, or an element, away. */
  | { readonly op: "remove"; readonly pointer: Pointer }
  /** Gives a member another name and leaves it where it is. */
  | { readonly op: "rename"; readonly pointer: Pointer; readonly name: string };

/** Edits that cannot be made: the place does not exist, or two of them exclude each other. */
export class EditConflictError extends Error {
  override readonly name = "EditConflictError";
  readonly pointer: Pointer;

  constructor(pointer: Pointer, reason: string) {
    super(`${pointer === "" ? "the root" : pointer}: ${reason}`);
    this.pointer = pointer;
  }
}

/** The text after some edits; only the characters that they touch differ. @throws EditConflictError */
export function applyEdits(text: string, edits: readonly JsonEdit[]): string {
  return applyTextEdits(text, planEdits(positionTape(text), edits));
}

/**
 * The replacements that make some edits, laid out as the text around them. The text is not parsed again: a
 * thousand edits cost one pass.
 *
 * @throws EditConflictError
 */
export function planEdits(tape: PositionTape, edits: readonly JsonEdit[]): TextEdit[] {
  if (edits.length === 0) return [];
  const changes = collectChanges(tape, edits);
  refuseTakenNames(tape, changes);
  refuseChangesInsideReplaced(tape, changes);
  const layout = layoutOf(tape);
  const planned: TextEdit[] = [];
  for (const [entry, value] of changes.replaced) planned.push(replacement(tape, entry, value, layout));
  for (const [entry, { name }] of changes.renamed) {
    planned.push({
      start: tape.keyStart[entry] as number,
      end: tape.keyEnd[entry] as number,
      text: JSON.stringify(name),
    });
  }
  for (const container of changes.containers)
    planned.push(...rewrittenGaps(tape, container, changes, layout));
  return planned
    .map((edit) => trimmed(tape.text, edit))
    .filter((edit) => edit !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** What to put into a container before its entry at a position; `key` is undefined in an array. */
interface Addition {
  readonly pointer: Pointer;
  readonly position: number;
  readonly key: string | undefined;
  readonly value: unknown;
}

/** Behind everything that is inserted at an index. */
const atEnd = Number.MAX_SAFE_INTEGER;

interface Changes {
  readonly replaced: Map<number, { readonly pointer: Pointer; readonly value: unknown }>;
  readonly renamed: Map<number, { readonly pointer: Pointer; readonly name: string }>;
  readonly removed: Map<number, Pointer>;
  readonly additions: Map<number, Addition[]>;
  /** Containers that gain or lose things. */
  readonly containers: Set<number>;
}

function collectChanges(tape: PositionTape, edits: readonly JsonEdit[]): Changes {
  const changes: Changes = {
    replaced: new Map(),
    renamed: new Map(),
    removed: new Map(),
    additions: new Map(),
    containers: new Set(),
  };
  for (const edit of edits) collect(tape, edit, changes);
  return changes;
}

function collect(tape: PositionTape, edit: JsonEdit, changes: Changes): void {
  const { pointer } = edit;
  switch (edit.op) {
    case "set": {
      const entry = entryOf(tape, pointer);
      if (entry === undefined) addMember(tape, pointer, edit.value, changes);
      else if (changes.replaced.has(entry)) throw new EditConflictError(pointer, "two edits set it");
      else changes.replaced.set(entry, { pointer, value: edit.value });
      return;
    }
    case "insert": {
      const array = parentOf(pointer) ?? "";
      const container = arrayAt(tape, array);
      const segment = lastSegment(pointer) ?? "";
      const position = isIndex(segment) ? Number(segment) : -1;
      const isPlace = position === 0 || entryOf(tape, child(array, position - 1)) !== undefined;
      if (!isPlace) throw new EditConflictError(pointer, "there is no such place in the array");
      add(changes, container, { pointer, position, key: undefined, value: edit.value });
      return;
    }
    case "append":
      add(changes, arrayAt(tape, pointer), { pointer, position: atEnd, key: undefined, value: edit.value });
      return;
    case "remove": {
      const entry = existing(tape, pointer);
      if (entry === 0) throw new EditConflictError(pointer, "it cannot be removed");
      if (changes.removed.has(entry)) throw new EditConflictError(pointer, "two edits remove it");
      changes.removed.set(entry, pointer);
      changes.containers.add(tape.parent[entry] as number);
      return;
    }
    case "rename": {
      const entry = existing(tape, pointer);
      if ((tape.keyStart[entry] as number) < 0) throw new EditConflictError(pointer, "it has no name");
      if (changes.renamed.has(entry)) throw new EditConflictError(pointer, "two edits rename it");
      changes.renamed.set(entry, { pointer, name: edit.name });
    }
  }
}

function arrayAt(tape: PositionTape, pointer: Pointer): number {
  const entry = entryOf(tape, pointer);
  if (entry === undefined || !isArrayEntry(tape, entry))
    throw new EditConflictError(pointer, "there is no array");
  return entry;
}

function existing(tape: PositionTape, pointer: Pointer): number {
  const entry = entryOf(tape, pointer);
  if (entry === undefined) throw new EditConflictError(pointer, "there is no such place");
  return entry;
}

function addMember(tape: PositionTape, pointer: Pointer, value: unknown, changes: Changes): void {
  const container = entryOf(tape, parentOf(pointer) ?? "");
  if (container === undefined || !isObjectEntry(tape, container)) {
    throw new EditConflictError(pointer, "there is no object to add it to");
  }
  add(changes, container, { pointer, position: atEnd, key: lastSegment(pointer), value });
}

function add(changes: Changes, container: number, addition: Addition): void {
  const additions = changes.additions.get(container);
  if (additions) additions.push(addition);
  else changes.additions.set(container, [addition]);
  changes.containers.add(container);
}

/** A name that an object would have twice; readers keep the last of them, and the other would be lost. */
function refuseTakenNames(tape: PositionTape, changes: Changes): void {
  const given = new Map<number, Set<string>>();
  const give = (object: number, name: string, pointer: Pointer, conflict: string): void => {
    const names = given.get(object) ?? new Set();
    if (names.has(name)) throw new EditConflictError(pointer, conflict);
    given.set(object, names.add(name));
  };
  for (const [object, additions] of changes.additions) {
    for (const { key, pointer } of additions) {
      if (key !== undefined) give(object, key, pointer, "two edits set it");
    }
  }
  for (const [entry, { pointer, name }] of changes.renamed) {
    const holder = entryOf(tape, child(parentOf(pointer) ?? "", name)) ?? entry;
    const stays = holder !== entry && !changes.removed.has(holder) && !changes.renamed.has(holder);
    if (stays) throw new EditConflictError(pointer, `the object already has a member "${name}"`);
    const object = tape.parent[entry] as number;
    give(object, name, pointer, `another edit gives the object a member "${name}"`);
  }
}

/** An edit inside something that another edit replaces or removes would be lost without a word. */
function refuseChangesInsideReplaced(tape: PositionTape, changes: Changes): void {
  const gone = (entry: number) => changes.removed.has(entry) || changes.replaced.has(entry);
  const refuse = (entry: number, pointer: Pointer) => {
    for (let above = entry; above >= 0; above = tape.parent[above] as number) {
      if (gone(above)) throw new EditConflictError(pointer, "another edit replaces or removes what it is in");
    }
  };
  for (const [entry, { pointer }] of changes.replaced) {
    if (changes.removed.has(entry)) throw new EditConflictError(pointer, "it is both set and removed");
    refuse(tape.parent[entry] as number, pointer);
  }
  for (const [entry, pointer] of changes.removed) refuse(tape.parent[entry] as number, pointer);
  for (const [entry, { pointer }] of changes.renamed) {
    if (changes.removed.has(entry)) throw new EditConflictError(pointer, "it is both renamed and removed");
    refuse(tape.parent[entry] as number, pointer);
  }
  for (const [container, additions] of changes.additions)
    refuse(container, (additions[0] as Addition).pointer);
}

function replacement(
  tape: PositionTape,
  entry: number,
  { value }: { value: unknown },
  layout: Layout,
): TextEdit {
  const start = tape.start[entry] as number;
  const inline = entry !== 0 && !isOnOwnLine(tape, entry, layout);
  return {
    start,
    end: tape.end[entry] as number,
    text: render(value, layout, indentationOfContainer(tape, start, layout), inline),
  };
}

/**
 * Rewrites what stands between the things that stay in a container, where something between them goes or
 * comes: so commas are right for any mix of removals and additions, and everything that stays is untouched.
 */
function rewrittenGaps(tape: PositionTape, container: number, changes: Changes, layout: Layout): TextEdit[] {
  const { text } = tape;
  const entries = entriesIn(tape, container);
  const style = containerLayout(tape, container, layout);
  const additions = (changes.additions.get(container) ?? []).toSorted((a, b) => a.position - b.position);
  const planned: TextEdit[] = [];
  const open = (tape.start[container] as number) + 1;
  const close = (tape.end[container] as number) - 1;

  let gapStart = open;
  let isFirst = true;
  let changed = false;
  let added: string[] = [];
  let next = 0;
  for (let position = 0; position <= entries.length; position++) {
    const entry = entries[position];
    for (; next < additions.length; next++) {
      const addition = additions[next] as Addition;
      if (entry !== undefined && addition.position > position) break;
      added.push(renderAddition(addition, style, layout));
      changed = true;
    }
    if (entry !== undefined && changes.removed.has(entry)) {
      changed = true;
      continue;
    }
    const gapEnd = entry === undefined ? close : beginOf(tape, entry);
    if (changed) {
      const pieces = added.map(
        (item, index) => (isFirst && index === 0 ? style.first : `,${style.further}`) + item,
      );
      const nothingBefore = isFirst && added.length === 0;
      if (entry !== undefined) {
        const wasFirst = position === 0;
        const ownLead = wasFirst ? style.further : leadAfterComma(text, gapEnd);
        pieces.push(nothingBefore ? style.first : `,${ownLead}`);
      } else if (!nothingBefore) {
        pieces.push(style.last);
      }
      planned.push({ start: gapStart, end: gapEnd, text: pieces.join("") });
    }
    if (entry === undefined) break;
    gapStart = tape.end[entry] as number;
    isFirst = false;
    changed = false;
    added = [];
  }
  return planned;
}

function leadAfterComma(text: string, begin: number): string {
  return text.slice(text.lastIndexOf(",", begin - 1) + 1, begin);
}

function renderAddition({ key, value }: Addition, style: ContainerLayout, layout: Layout): string {
  return key === undefined
    ? render(value, layout, style.indent, style.inline)
    : renderMember(key, value, layout, style.indent, style.inline);
}
