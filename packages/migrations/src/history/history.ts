import type { ParameterValues } from "../migration/parameters.ts";

/** What was done to a file, the earliest first. It stands beside the file, never in it. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** A run that has said what it is about to do and has not come back to say that it is done. */
  readonly begun: readonly HistoryEntry[];
}

/** One migration that was done or taken back. */
export interface HistoryRecord {
  readonly did: "up" | "down";
  /** Its id. */
  readonly migration: string;
  readonly parameters: ParameterValues;
  /** The version of syncschema. */
  readonly tool: string;
  /** When, in UTC. */
  readonly at: string;
  /** Hashes of the file before and after it. */
  readonly before: string;
  readonly after: string;
}

/** A record in its place: the checksum covers it and, by theirs, all before it. */
export interface HistoryEntry extends HistoryRecord {
  readonly checksum: string;
}

/** Gives the hash of a text. What computes it differs between Node and a browser. */
export type Hash = (text: string) => string;

export const emptyHistory: History = { entries: [], begun: [] };

/** A history with the word that these records are about to be made true. */
export function withBegun({ entries }: History, records: readonly HistoryRecord[], hash: Hash): History {
  const begun: HistoryEntry[] = [];
  let previous = entries.at(-1)?.checksum ?? "";
  for (const record of records) {
    previous = checksumOf(previous, record, hash);
    begun.push({ ...record, checksum: previous });
  }
  return { entries, begun };
}

/** A history in which what was begun is done. */
export function withDone({ entries, begun }: History): History {
  return { entries: [...entries, ...begun], begun: [] };
}

/** A history in which what was begun never happened. */
export function withoutBegun({ entries }: History): History {
  return { entries, begun: [] };
}

/** The first entry that is not as it was written, counted from 1; undefined when all are. */
export function firstEdited({ entries, begun }: History, hash: Hash): number | undefined {
  let previous = "";
  const at = [...entries, ...begun].findIndex((entry) => {
    const expected = checksumOf(previous, entry, hash);
    previous = entry.checksum;
    return entry.checksum !== expected;
  });
  return at < 0 ? undefined : at + 1;
}

/** Whatever the order of the members in a file is, and whatever else somebody adds to them. */
function checksumOf(previous: string, record: HistoryRecord, hash: Hash): string {
  const { did, migration, parameters, tool, at, before, after } = record;
  const values = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify([previous, did, migration, values, tool, at, before, after]));
}

/** The migrations that were done and not taken back, in the order in which they were done. */
export function standing({ entries }: History): HistoryEntry[] {
  const found: HistoryEntry[] = [];
  for (const entry of entries) {
    const earlier = found.findIndex(({ migration }) => migration === entry.migration);
    if (earlier >= 0) found.splice(earlier, 1);
    if (entry.did === "up") found.push(entry);
  }
  return found;
}

/** How a file stands to its history. */
export type Agreement =
  /** The last entry made the file as it is, or there is none. */
  | "agrees"
  /** The file is another than the last entry made: it was edited, or exported anew. */
  | "changed-since"
  /** A run was broken off: before it wrote the file, after it, or so that nobody can tell. */
  | "broken-off-before"
  | "broken-off-after"
  | "broken-off";

/** @param file the hash of the file */
export function agreement({ entries, begun }: History, file: string): Agreement {
  const [first] = begun;
  const last = begun.at(-1);
  if (first !== undefined && last !== undefined) {
    if (file === last.after) return "broken-off-after";
    return file === first.before ? "broken-off-before" : "broken-off";
  }
  const known = entries.at(-1);
  return known === undefined || known.after === file ? "agrees" : "changed-since";
}
