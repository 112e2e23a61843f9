import type { Pointer } from "../json/pointer.ts";
import { positionTape } from "../json/position-tape.ts";
import { shapeOf } from "../json/shape.ts";
import { findSyntaxError, type JsonSyntaxError } from "../json/syntax-error.ts";
import { type Decoded, decode } from "../text/encoding.ts";
import { type OtherDocument, recognise } from "./recognise.ts";
import { type SchemaDocument, schemaDocument, type TextFile, textFile } from "./schema-document.ts";

/** Why a file is no schema document. Offsets count UTF-16 units from the start of the text. */
export type ReadProblem =
  | { readonly kind: "not-text"; readonly offset: number; readonly decoded: Extract<Decoded, { ok: false }> }
  | { readonly kind: "invalid-json"; readonly offset: number; readonly error: JsonSyntaxError }
  | { readonly kind: "too-deep"; readonly offset: number; readonly limit: number }
  | {
      readonly kind: "not-a-schema";
      readonly offset: number;
      readonly document: OtherDocument;
      /** Places in the file where a schema could be taken from. */
      readonly schemas: readonly Pointer[];
    };

/** A file that could not be read as a schema. That is a finding, not an exception. */
export interface UnreadableDocument {
  readonly kind: "unreadable";
  readonly file: TextFile;
  readonly problem: ReadProblem;
}

/** What became of a file: `kind` tells which of the two. */
export type DocumentReading = SchemaDocument | UnreadableDocument;

/**
 * Levels of objects and arrays that a file may nest. Real exports stay near 20, one function call inside
 * another adds three; the limit keeps every later step clear of the end of the stack.
 */
export const depthLimit = 256;

/**
 * Reads the bytes of a file as a synchronization schema, also one inside a template. Never throws: whatever the
 * bytes are, what is wrong with them is a finding of the linter.
 *
 * @param path what findings call the file
 * @param bytes UTF-8 or UTF-16, with or without a byte order mark; a Buffer of Node is one
 */
export function readDocument(path: string, bytes: Uint8Array): DocumentReading {
  const decoded = decode(bytes);
  const file = textFile(path, decoded.text, decoded.encoding);
  if (!decoded.ok) return unreadable(file, { kind: "not-text", offset: decoded.offset, decoded });

  let root: unknown;
  try {
    root = JSON.parse(decoded.text);
  } catch (cause) {
    const error = findSyntaxError(decoded.text);
    if (error === undefined) throw cause;
    return unreadable(file, { kind: "invalid-json", offset: error.offset, error });
  }

  const { depth, members } = shapeOf(root, depthLimit);
  if (depth > depthLimit) {
    return unreadable(file, {
      kind: "too-deep",
      offset: offsetOfDepth(decoded.text, depthLimit),
      limit: depthLimit,
    });
  }
  const recognition = recognise(root);
  if (recognition.kind === "other") {
    const { document, schemas } = recognition;
    return unreadable(file, {
      kind: "not-a-schema",
      offset: firstCharacter(decoded.text),
      document,
      schemas,
    });
  }
  return schemaDocument({
    file,
    root,
    schemaValue: recognition.value,
    schemaPointer: recognition.pointer,
    members,
  });
}

function unreadable(file: TextFile, problem: ReadProblem): UnreadableDocument {
  return { kind: "unreadable", file, problem };
}

function firstCharacter(text: string): number {
  return Math.max(0, text.search(/\S/));
}

/** Offset of the bracket that opens the first level beyond a depth; the text is valid JSON. */
function offsetOfDepth(text: string, limit: number): number {
  const { count, parent, start } = positionTape(text);
  const levels = new Int32Array(count);
  for (let entry = 0; entry < count; entry++) {
    const level = (levels[parent[entry] as number] ?? 0) + 1;
    const offset = start[entry] as number;
    if (level > limit && "[{".includes(text[offset] as string)) return offset;
    levels[entry] = level;
  }
  return 0;
}
