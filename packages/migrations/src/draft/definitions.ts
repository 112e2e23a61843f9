import { attributeStep, isSameDirectoryName, type JsonObject } from "@syncschema/model";
import { childLists } from "./child-lists.ts";
import { type DraftNode, labelledIn, labelledInAnyCase, listIn, propertyOf } from "./draft-node.ts";

/** The two ends of a rule and of everything in it. */
export type Side = "source" | "target";
export const sides: readonly Side[] = ["source", "target"];

/** The list of a kind of thing that has only one. */
export function onlyList(node: DraftNode) {
  const [list] = childLists[node.kind];
  if (list === undefined) throw new TypeError(`${node.kind} has no list`);
  return list;
}

/** The first list of a thing: the mappings of a rule, the objects of a directory, the attributes of either. */
export function inside(node: DraftNode): readonly DraftNode[] {
  return listIn(node, onlyList(node)).nodes;
}

/** The rules of a schema. */
export function rulesOf(schema: DraftNode): readonly DraftNode[] {
  return inside(schema);
}

function directoriesOf(schema: DraftNode): readonly DraftNode[] {
  const [, directories] = childLists.Schema;
  return directories ? listIn(schema, directories).nodes : [];
}

/** A text property; undefined where it is none. */
export function textOf(node: DraftNode, name: string): string | undefined {
  const value = propertyOf(node, name);
  return typeof value === "string" ? value : undefined;
}

/** The directory that a rule names: by its exact name, else by a known renaming or another case. */
export function directoryOf(rule: DraftNode, side: Side, schema: DraftNode): DraftNode | undefined {
  const name = textOf(rule, `${side}DirectoryName`);
  if (name === undefined) return undefined;
  const named = (test: (other: string) => boolean) =>
    directoriesOf(schema).find((directory) => test(textOf(directory, "name") ?? ""));
  return (
    named((other) => other === name) ??
    named((other) => isSameDirectoryName(other, name)) ??
    named((other) => other.toLowerCase() === name.toLowerCase())
  );
}

/** What the directory on a side of an object mapping defines under its name; real directories do so twice at times. */
export function definitionsFor(mapping: DraftNode, side: Side, schema: DraftNode): readonly DraftNode[] {
  const directory = mapping.parent && directoryOf(mapping.parent, side, schema);
  const name = textOf(mapping, `${side}ObjectName`);
  return directory ? inside(directory).filter((object) => textOf(object, "name") === name) : [];
}

/** An attribute in a list by its name, in whatever case it is written; the exact one before others. */
export function attributeInAnyCase(holder: DraftNode, name: string): DraftNode | undefined {
  const list = listIn(holder, onlyList(holder));
  const step = attributeStep(name);
  return labelledIn(list, step)[0] ?? labelledInAnyCase(list, step)[0];
}

/** The entries of a list of objects, such as metadata. */
export function entriesOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
}
