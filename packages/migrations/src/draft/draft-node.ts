import {
  child,
  isJsonObject,
  type JsonObject,
  labelOf as labelOfNode,
  type Pointer,
  type SchemaDocument,
  tolerant,
} from "@syncschema/model";
import { type ChildList, childLists, type DraftKind } from "./child-lists.ts";

/**
 * A thing of a schema that is being changed. Its lists are made when they are first looked into, so a large
 * schema costs no more than what its operations touch.
 */
export interface DraftNode {
  readonly kind: DraftKind;
  readonly parent: DraftNode | undefined;
  /** The list of the parent that it stands in; undefined for the schema. */
  readonly list: ChildList | undefined;
  /** Where it stands in the document; undefined for what is new. */
  readonly pointer: Pointer | undefined;
  /** What it was in the document, or what was added. */
  readonly original: JsonObject;
  /** Properties with another value, by key; undefined for what was taken away. */
  changed: ReadonlyMap<string, unknown>;
  /** Those that were looked into. */
  lists: ReadonlyMap<ChildList, DraftList>;
}

/** A list of things that is being changed. */
export interface DraftList {
  readonly nodes: DraftNode[];
  /** Those that the document has, in its order. */
  readonly originals: readonly DraftNode[];
  /** Made when it is asked for, and anew when the order of equal siblings changes. */
  index: LabelIndex | undefined;
}

/** Things by the step that their address shows before equal ones are numbered. */
export interface LabelIndex {
  readonly exact: Map<string, DraftNode[]>;
  /** In small letters; made when it is asked for. */
  folded: Map<string, DraftNode[]> | undefined;
}

/** The draft of a whole schema, with nothing changed. */
export function draftOf({ schema }: SchemaDocument): DraftNode {
  return {
    kind: "Schema",
    parent: undefined,
    list: undefined,
    pointer: schema.pointer,
    original: schema.value,
    changed: none,
    lists: none,
  };
}

/** Most things never change, and a schema has thousands. */
const none = new Map<never, never>();

export function draftNode(
  list: ChildList,
  parent: DraftNode,
  original: JsonObject,
  pointer: Pointer | undefined,
): DraftNode {
  return { kind: list.kind, parent, list, pointer, original, changed: none, lists: none };
}

/** A property as it stands now; undefined when it is left out. Lists of things are read with {@link listIn}. */
export function propertyOf(node: DraftNode, name: string): unknown {
  const key = keyOf(node, name);
  return node.changed.has(key) ? node.changed.get(key) : tolerant.property(node.original, name);
}

/** Likewise, with things that it holds as they stand now. */
export function wholePropertyOf(node: DraftNode, name: string): unknown {
  const holdsThings = childLists[node.kind].some(({ path }) => path[0] === name);
  return holdsThings ? jsonOf(node)[keyOf(node, name)] : propertyOf(node, name);
}

/** The key under which a property stands, or would. */
export function keyOf(node: DraftNode, name: string): string {
  return tolerant.keyOf(node.original, name) ?? name;
}

/** The things in one of its lists. */
export function listIn(node: DraftNode, list: ChildList): DraftList {
  let made = node.lists.get(list);
  if (made === undefined) {
    const originals = readList(node, list);
    made = { nodes: [...originals], originals, index: undefined };
    node.lists = new Map([...node.lists, [list, made]]);
  }
  return made;
}

function readList(node: DraftNode, list: ChildList): DraftNode[] {
  const [first, second] = list.path;
  const outer = propertyOf(node, first);
  // What was given a new value stands nowhere in the document.
  const isNew = node.pointer === undefined || node.changed.has(keyOf(node, first));
  const pointer = isNew ? undefined : child(node.pointer, keyOf(node, first));
  const read = (holder: JsonObject, name: string, at: Pointer | undefined) =>
    tolerant.collection(holder, name, at ?? "", (value, place) =>
      draftNode(list, node, value, at === undefined ? undefined : place),
    );
  if (second !== undefined) return isJsonObject(outer) ? read(outer, second, pointer) : [];
  return node.changed.has(keyOf(node, first))
    ? read({ [first]: outer }, first, undefined)
    : read(node.original, first, node.pointer);
}

/** The things in a list with a step, before equal ones are numbered. */
export function labelledIn(list: DraftList, label: string): readonly DraftNode[] {
  return indexOf(list).exact.get(label) ?? [];
}

/** The same, in whatever case the step is written. */
export function labelledInAnyCase(list: DraftList, label: string): readonly DraftNode[] {
  const index = indexOf(list);
  if (index.folded === undefined) {
    index.folded = new Map();
    for (const [exact, nodes] of index.exact)
      for (const node of nodes) file(index.folded, exact.toLowerCase(), node);
  }
  return index.folded.get(label.toLowerCase()) ?? [];
}

function indexOf(list: DraftList): LabelIndex {
  if (list.index === undefined) {
    const exact = new Map<string, DraftNode[]>();
    for (const node of list.nodes) file(exact, labelOf(node), node);
    list.index = { exact, folded: undefined };
  }
  return list.index;
}

function file(map: Map<string, DraftNode[]>, label: string, node: DraftNode): void {
  const known = map.get(label);
  if (known) known.push(node);
  else map.set(label, [node]);
}

/** Adds something that comes after its equal siblings. */
export function enter({ exact, folded }: LabelIndex, label: string, node: DraftNode): void {
  file(exact, label, node);
  if (folded) file(folded, label.toLowerCase(), node);
}

export function leave({ exact, folded }: LabelIndex, label: string, node: DraftNode): void {
  const others = (nodes: readonly DraftNode[] = []) => nodes.filter((other) => other !== node);
  exact.set(label, others(exact.get(label)));
  folded?.set(label.toLowerCase(), others(folded.get(label.toLowerCase())));
}

/** The step that its address shows, before equal siblings are numbered. */
export function labelOf(node: DraftNode): string {
  return labelOfNode({ kind: node.kind, value: plainMembers(node), collection: node.list?.collection });
}

/** Its own members as they stand now, with the lists as they were. */
export function plainMembers(node: DraftNode): JsonObject {
  if (node.changed.size === 0) return node.original;
  const members = { ...node.original };
  for (const [key, value] of node.changed) {
    if (value === undefined) delete members[key];
    else Object.defineProperty(members, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return members;
}

/** The whole thing as JSON, with everything in it as it stands now. */
export function jsonOf(node: DraftNode): JsonObject {
  let value: JsonObject = plainMembers(node);
  for (const [list, { nodes, originals }] of node.lists) {
    if (isUntouched(nodes, originals)) continue;
    value = withList(value, list, nodes.map(jsonOf));
  }
  return value;
}

function isUntouched(nodes: readonly DraftNode[], originals: readonly DraftNode[]): boolean {
  return (
    nodes.length === originals.length && nodes.every((node, at) => node === originals[at] && !isDirty(node))
  );
}

function isDirty(node: DraftNode): boolean {
  if (node.changed.size > 0) return true;
  for (const { nodes, originals } of node.lists.values()) if (!isUntouched(nodes, originals)) return true;
  return false;
}

function withList(value: JsonObject, { path }: ChildList, elements: readonly unknown[]): JsonObject {
  const [first, second] = path;
  const key = tolerant.keyOf(value, first) ?? first;
  if (second === undefined) return { ...value, [key]: elements };
  const outer = value[key];
  const inner = isJsonObject(outer) ? outer : {};
  return { ...value, [key]: { ...inner, [tolerant.keyOf(inner, second) ?? second]: elements } };
}
