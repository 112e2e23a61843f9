import {
  type DocumentReading,
  encode,
  type JsonEdit,
  type Pointer,
  readDocument,
  type SchemaDocument,
} from "@syncschema/model";
import type { Finding } from "../finding/finding.ts";

/** What came of repairing a document. */
export interface FixedDocument {
  readonly document: SchemaDocument;
  /** Findings whose fix was made, in the order in which they were. */
  readonly fixed: readonly Finding[];
}

/**
 * Makes the fixes of findings until none is left. Fixes that touch the same place exclude each other: the first
 * is made, the others wait until the result has been linted again.
 *
 * @param find lints a document; called once before each round
 * @throws EditConflictError when the edits of a rule's fix cannot be made
 */
export function fixAll(
  document: SchemaDocument,
  find: (document: SchemaDocument) => readonly Finding[],
): FixedDocument {
  const fixed: Finding[] = [];
  let current = document;
  for (let round = 0; round < roundLimit; round++) {
    const chosen = compatible(find(current));
    if (chosen.length === 0) break;
    const next = edited(
      current,
      chosen.flatMap(({ fix = [] }) => fix),
    );
    if (next.kind !== "schema" || next.file.text === current.file.text) break;
    fixed.push(...chosen);
    current = next;
  }
  return { document: current, fixed };
}

/** Two fixes that undo each other must not keep us for ever. */
const roundLimit = 10;

/** The findings whose fixes can be made in one go. */
function compatible(findings: readonly Finding[]): Finding[] {
  const taken = new Map<Pointer, JsonEdit["op"]>();
  const parents = new Set<Pointer>();
  return findings.filter(({ fix }) => {
    if (fix === undefined || fix.length === 0) return false;
    if (fix.some((edit) => collides(edit, taken, parents))) return false;
    for (const { op, pointer } of fix) {
      taken.set(pointer, op);
      for (const above of ancestors(pointer)) parents.add(above);
    }
    return true;
  });
}

function collides(
  { op, pointer }: JsonEdit,
  taken: ReadonlyMap<Pointer, JsonEdit["op"]>,
  parents: ReadonlySet<Pointer>,
): boolean {
  const same = taken.get(pointer);
  if (same !== undefined) return same !== "append" || op !== "append";
  if (op !== "append" && parents.has(pointer)) return true;
  return ancestors(pointer).some((above) => taken.has(above) && taken.get(above) !== "append");
}

function ancestors(pointer: Pointer): Pointer[] {
  const found: Pointer[] = [];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    found.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return found;
}

function edited(document: SchemaDocument, edits: readonly JsonEdit[]): DocumentReading {
  const { path, encoding } = document.file;
  return readDocument(path, encode(document.edited(edits), encoding));
}
