import { rangeInJsonString } from "@syncschema/expressions";
import {
  type Address,
  addressOf,
  hasProperty,
  type Node,
  nodeAt,
  type Pointer,
  propertyPointer,
  type SchemaDocument,
  type TextFile,
  valueAt,
} from "@syncschema/model";
import type { Place } from "../rule/context.ts";
import type { Range } from "./finding.ts";

/** A place with all its names and where it stands. */
export interface LocatedPlace {
  readonly address: Address;
  readonly pointer: Pointer;
  readonly range: Range;
}

/** The address that findings have whose file holds no schema. */
const fileAddress = "file";

export function locateInFile(file: TextFile, place: Place): LocatedPlace {
  if (!("offset" in place)) throw new TypeError("a place without a document must be given by its offset");
  return {
    address: fileAddress,
    pointer: place.pointer ?? "",
    range: rangeOf(file, place.offset, place.offset + place.length),
  };
}

export function locate(document: SchemaDocument, place: Place): LocatedPlace {
  const { file } = document;
  if ("offset" in place) {
    const pointer = place.pointer ?? document.schemaPointer;
    const address = addressOf(nodeAt(document.schema, pointer));
    return { address, pointer, range: rangeOf(file, place.offset, place.offset + place.length) };
  }
  if ("kind" in place) return located(document, place, place.pointer, telling(place));
  if ("node" in place) {
    const { node, property } = place;
    if (!hasProperty(node, property)) return located(document, node, node.pointer, telling(node));
    const pointer = propertyPointer(node, property);
    const found = located(document, node, pointer, pointer);
    return place.within ? { ...found, range: rangeInText(document, pointer, place.within) } : found;
  }
  const node = nodeAt(document.schema, place.pointer);
  return located(document, node, place.pointer, place.pointer, place.part);
}

function located(
  document: SchemaDocument,
  node: Node,
  pointer: Pointer,
  shown: Pointer,
  part?: "name" | "value",
): LocatedPlace {
  const [start, end] = extent(document, shown, part);
  return { address: addressOf(node), pointer, range: rangeOf(document.file, start, end) };
}

/** Where some characters of a text stand in the file, behind escapes too. */
function rangeInText(
  { file, span }: SchemaDocument,
  pointer: Pointer,
  within: { readonly start: number; readonly end: number },
): Range {
  const { start = 0, end = 0 } = span(pointer) ?? {};
  const inside = rangeInJsonString(file.text.slice(start, end), within);
  return rangeOf(file, start + inside.start, start + inside.end);
}

/**
 * The characters to point at. Of an object or array it is the name before it, or the bracket: nobody wants a
 * thousand underlined lines.
 */
function extent(document: SchemaDocument, pointer: Pointer, part?: "name" | "value"): [number, number] {
  const span = document.span(pointer);
  if (span === undefined) return [0, 0];
  const value = valueAt(document.root, pointer);
  const isContainer = typeof value === "object" && value !== null;
  if (span.keyStart >= 0 && (part === "name" || (isContainer && part !== "value")))
    return [span.keyStart, span.keyEnd];
  return isContainer ? [span.start, span.start + 1] : [span.start, span.end];
}

function rangeOf(file: TextFile, start: number, end: number): Range {
  return { start: file.lines.positionAt(start), end: file.lines.positionAt(end) };
}

/** Where a reader recognises a node: at its name rather than at a bracket. */
function telling(node: Node): Pointer {
  const property = tellingProperties[node.kind]?.find((name) => {
    const value = valueAt(node.value, propertyPointer({ pointer: "", value: node.value }, name));
    return typeof value === "string" && value !== "";
  });
  return property === undefined ? node.pointer : propertyPointer(node, property);
}

const tellingProperties: Partial<Record<Node["kind"], readonly string[]>> = {
  SynchronizationRule: ["name", "id"],
  ObjectMapping: ["targetObjectName", "sourceObjectName", "name"],
  AttributeMapping: ["targetAttributeName"],
  MappingSource: ["expression", "name"],
  FilterGroup: ["name"],
  FilterClause: ["operatorName", "sourceOperandName"],
  Directory: ["name", "id"],
  ObjectDefinition: ["name"],
  AttributeDefinition: ["name"],
};
