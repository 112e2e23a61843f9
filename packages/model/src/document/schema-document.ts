import type { SchemaNode } from "../index/nodes.ts";
import { indexSchema } from "../index/schema-index.ts";
import { type DuplicateKey, duplicateKeys, mayHaveDuplicateKeys } from "../json/duplicate-keys.ts";
import { type JsonEdit, planEdits } from "../json/edit.ts";
import { editedValue } from "../json/edit-value.ts";
import { lastSegment, type Pointer, valueAt } from "../json/pointer.ts";
import { positionTape, type Span, spanOf } from "../json/position-tape.ts";
import { shapeOf } from "../json/shape.ts";
import { applyTextEdits } from "../json/text-edit.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";
import { detectProfile, type Profile } from "../schema/profile.ts";
import { type StructuralFault, structuralFaults } from "../schema/structural-faults.ts";
import { holdsObjects, type UnfamiliarProperty, unfamiliarProperties } from "../schema/typed-objects.ts";
import type { TextEncodingOfFile } from "../text/encoding.ts";
import { type LineIndex, lineIndex } from "../text/line-index.ts";
import { type Damage, findDamage } from "./damage.ts";

/** A file as text, with what is needed to write it back byte for byte. */
export interface TextFile {
  /** As the person named it; `<stdin>` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly encoding: TextEncodingOfFile;
  readonly lines: LineIndex;
}

/** A file that holds a synchronization schema, with its text, its values and its nodes. */
export interface SchemaDocument {
  readonly kind: "schema";
  readonly file: TextFile;
  /** Parsed value of the whole file. */
  readonly root: unknown;
  /** Where the schema stands: "" or, in a template, "/schema". */
  readonly schemaPointer: Pointer;
  readonly schema: SchemaNode;
  readonly profile: Profile;
  /** Places of the wrong type or spelling; pointers from the root of the file. */
  readonly faults: readonly StructuralFault[];
  /** Places whose content was lost before the file was saved. */
  readonly damage: readonly Damage[];
  readonly duplicateKeys: readonly DuplicateKey[];
  /** Properties that Graph does not know under their name; pointers from the root of the file. */
  readonly unfamiliarProperties: readonly UnfamiliarProperty[];
  /** Whether conclusions from what is absent hold: nothing was cut off, left out or unreadable. */
  readonly complete: boolean;
  /** Where a value and its key stand in the text; undefined when there is none. Built when first asked. */
  span(pointer: Pointer): Span | undefined;
  /** The text after some edits; only the touched characters differ. @throws EditConflictError */
  edited(edits: readonly JsonEdit[]): string;
  /**
   * The document after some edits that leave it a schema. Its values are those of this document wherever nothing
   * was edited; the text is not parsed again. @throws EditConflictError
   */
  revised(edits: readonly JsonEdit[]): SchemaDocument;
}

/** What {@link readDocument} has found out on its way to a document. */
interface DocumentParts {
  readonly file: TextFile;
  readonly root: unknown;
  readonly schemaValue: JsonObject;
  readonly schemaPointer: Pointer;
  /** Number of members of all objects, as JSON.parse kept them; undefined when no name can stand twice. */
  readonly members: number | undefined;
}

export function textFile(path: string, text: string, encoding: TextEncodingOfFile): TextFile {
  let lines: LineIndex | undefined;
  return {
    path,
    text,
    encoding,
    get lines() {
      lines ??= lineIndex(text);
      return lines;
    },
  };
}

export function schemaDocument(parts: DocumentParts): SchemaDocument {
  const { file, root, schemaValue, schemaPointer } = parts;
  const schema = indexSchema(schemaValue, schemaPointer);
  const damage = once(() => findDamage(file.text, schemaValue, schemaPointer));
  const faults = once(() => {
    // What was lost is no longer of its type; one word about it is enough.
    const lost = new Set(damage().map(({ pointer }) => pointer));
    return structuralFaults(schemaValue)
      .map((fault) => ({ ...fault, pointer: schemaPointer + fault.pointer }))
      .filter(({ pointer }) => !lost.has(pointer));
  });
  const unfamiliar = once(() => unfamiliarProperties(schemaValue, schemaPointer));
  const positions = once(() => positionTape(file.text));
  const duplicates = once(() =>
    parts.members !== undefined && mayHaveDuplicateKeys(file.text, parts.members)
      ? duplicateKeys(positions())
      : [],
  );
  const edited = (edits: readonly JsonEdit[]) => applyTextEdits(file.text, planEdits(positions(), edits));
  const document: SchemaDocument = {
    kind: "schema",
    file,
    root,
    schemaPointer,
    schema,
    profile: detectProfile(schema),
    get faults() {
      return faults();
    },
    get damage() {
      return damage();
    },
    get duplicateKeys() {
      return duplicates();
    },
    get unfamiliarProperties() {
      return unfamiliar();
    },
    get complete() {
      return damage().length === 0 && !faults().some(losesElements);
    },
    span: (pointer) => spanOf(positions(), pointer),
    edited,
    revised(edits) {
      if (edits.length === 0) return document;
      const text = edited(edits);
      // What JSON.parse has dropped comes to light when the repetition of its name is removed.
      const isWhole = duplicates().length === 0;
      const after = isWhole ? editedValue(root, edits) : (JSON.parse(text) as unknown);
      const value = valueAt(after, schemaPointer);
      if (!isJsonObject(value)) throw new TypeError(`${file.path}: the edits leave no schema`);
      return schemaDocument({
        file: textFile(file.path, text, file.encoding),
        root: after,
        schemaValue: value,
        schemaPointer,
        members: isWhole ? undefined : shapeOf(after, Number.MAX_SAFE_INTEGER).members,
      });
    },
  };
  return document;
}

/** Looking a whole file through is put off until somebody asks what was found. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A collection written as its only element can still be read; anything else in its place cannot. */
function losesElements(fault: StructuralFault): boolean {
  if (fault.kind === "wrong-value-type") return fault.expected.includes("object");
  if (fault.kind !== "collection-not-array") return false;
  const element = holdsObjects(lastSegment(fault.pointer) ?? "") ? "object" : "string";
  return fault.found !== null && typeof fault.found !== element;
}
