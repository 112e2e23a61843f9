import {
  type Address,
  findByAddress,
  type JsonEdit,
  type Node,
  parentOf,
  propertyPointer,
  type SchemaDocument,
} from "@syncschema/model";
import { computed, constant } from "../../src/examples/mapped-parts.ts";

/** A small change of a schema, told by addresses. */
export type Edit = (document: SchemaDocument) => readonly JsonEdit[];

type Members = Readonly<Record<string, unknown>>;

/** Gives some properties of a node other values. */
export function set(at: Address, members: Members): Edit {
  return (document) => {
    const node = nodeOf(document, at);
    return Object.entries(members).map(([name, value]) => ({
      op: "set",
      pointer: propertyPointer(node, name),
      value,
    }));
  };
}

/** Takes a node away, or some of its properties. */
export function remove(at: Address, ...properties: readonly string[]): Edit {
  return (document) => {
    const node = nodeOf(document, at);
    const places =
      properties.length === 0 ? [node.pointer] : properties.map((name) => propertyPointer(node, name));
    return places.map((pointer) => ({ op: "remove", pointer }));
  };
}

/** Gives a property another name. */
export function rename(at: Address, property: string, name: string): Edit {
  return (document) => [{ op: "rename", pointer: propertyPointer(nodeOf(document, at), property), name }];
}

/** Adds to a list of a node. */
export function add(at: Address, list: string, ...items: readonly unknown[]): Edit {
  return (document) => {
    const pointer = propertyPointer(nodeOf(document, at), list);
    return items.map((value) => ({ op: "append", pointer, value }));
  };
}

/** Adds a copy of a node, with some properties changed, behind the last of its kind. */
export function copy(at: Address, members: Members = {}): Edit {
  return (document) => {
    const node = nodeOf(document, at);
    const list = parentOf(node.pointer) ?? "";
    return [{ op: "append", pointer: list, value: { ...node.value, ...members } }];
  };
}

/** Lets an attribute mapping take its value from an expression. */
export function compute(at: Address, expression: string): Edit {
  return set(at, { source: computed("", expression).source });
}

/** Lets an attribute mapping write the same value to every object. */
export function give(at: Address, value: string): Edit {
  return set(at, { source: constant("", value).source });
}

/** Lets an attribute mapping hand an attribute on as it is. */
export function read(at: Address, attribute: string): Edit {
  return set(at, {
    source: { expression: `[${attribute}]`, name: attribute, type: "Attribute", parameters: [] },
  });
}

/** All edits of a list, each told by addresses of the document as it was before the first. */
export function editsOf(document: SchemaDocument, edits: readonly Edit[]): JsonEdit[] {
  return edits.flatMap((edit) => edit(document));
}

function nodeOf(document: SchemaDocument, at: Address): Node {
  const node = findByAddress(document.schema, at);
  if (node === undefined) throw new Error(`there is no ${at}`);
  return node;
}
