import {
  compareSchemas,
  gravestImpact,
  type Impact,
  impacts,
  type Profile,
  type SchemaChange,
  type SchemaDocument,
} from "@syncschema/model";

/** Two files, or one that has no counterpart, with what came of comparing them. */
export type ComparedFile = ComparedPair | LoneFile | OtherFile | UnreadableFile;

/** Two schemas with their differences in meaning. */
export interface ComparedPair {
  readonly kind: "compared";
  readonly old: string;
  readonly new: string;
  readonly profile: Profile;
  readonly changes: readonly SchemaChange[];
  /** Whether the files are equal byte for byte. */
  readonly identical: boolean;
  /** The files of which parts were lost before they were saved, so that these look removed or added. */
  readonly incomplete: readonly string[];
}

/** A file that only one side has. */
export interface LoneFile {
  readonly kind: "added" | "removed";
  readonly path: string;
}

/** JSON of something else, as it stands in folders beside schemas. */
export interface OtherFile {
  readonly kind: "other";
  readonly path: string;
}

/** A file that should hold a schema, and what is wrong with it. */
export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly path: string;
  readonly problem: string;
  readonly help: string;
}

/** Compares two schemas. */
export function comparedPair(old: SchemaDocument, newer: SchemaDocument): ComparedPair {
  return {
    kind: "compared",
    old: old.file.path,
    new: newer.file.path,
    profile: newer.profile,
    changes: compareSchemas(old, newer),
    identical: isIdentical(old, newer),
    incomplete: [old, newer].filter(({ complete }) => !complete).map(({ file }) => file.path),
  };
}

function isIdentical({ file: a }: SchemaDocument, { file: b }: SchemaDocument): boolean {
  return a.text === b.text && a.encoding.charset === b.encoding.charset && a.encoding.bom === b.encoding.bom;
}

/** The changes of all files. */
export function changesOf(files: readonly ComparedFile[]): readonly SchemaChange[] {
  return files.flatMap((file) => (file.kind === "compared" ? file.changes : []));
}

/** Whether a file differs in meaning from its counterpart, or has none. */
export function differs(file: ComparedFile): boolean {
  return file.kind === "compared"
    ? file.changes.length > 0
    : file.kind === "added" || file.kind === "removed";
}

/** How many changes there are of each impact, the gravest first; without those that there are none of. */
export function countByImpact(changes: readonly SchemaChange[]): ReadonlyMap<Impact, number> {
  const counts = new Map<Impact, number>();
  for (const impact of impacts.toReversed()) {
    const count = changes.filter((change) => change.impact === impact).length;
    if (count > 0) counts.set(impact, count);
  }
  return counts;
}

/** The gravest impact of some changes; undefined when there is none. */
export function gravestOf(changes: readonly SchemaChange[]): Impact | undefined {
  return gravestImpact(changes.map(({ impact }) => impact));
}
