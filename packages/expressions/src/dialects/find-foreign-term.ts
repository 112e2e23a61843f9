import { connectSync } from "./connect-sync.ts";
import type { Dialect, ForeignTerm } from "./dialect.ts";
import { excel } from "./excel.ts";
import { powerAutomate } from "./power-automate.ts";

/** The languages that are taken for that of provisioning, the closest first. */
export const dialects: readonly Dialect[] = [connectSync, excel, powerAutomate];

/** A term with the language that it comes from. */
export interface ForeignTermFound {
  readonly term: ForeignTerm;
  readonly dialect: Dialect;
}

/** Where a function that provisioning does not have comes from, without regard to case. */
export function findForeignFunction(name: string): ForeignTermFound | undefined {
  return find(name, "functions");
}

/** Where a word without quotes and parentheses comes from, without regard to case. */
export function findForeignConstant(name: string): ForeignTermFound | undefined {
  return find(name, "constants");
}

function find(name: string, list: "functions" | "constants"): ForeignTermFound | undefined {
  terms[list] ??= termsOf(list);
  return terms[list].get(name.toLowerCase());
}

type TermsByName = ReadonlyMap<string, ForeignTermFound>;

/** Gathered when a name is first looked for. */
const terms: { functions?: TermsByName; constants?: TermsByName } = {};

function termsOf(list: "functions" | "constants"): TermsByName {
  const found = new Map<string, ForeignTermFound>();
  // The closest language counts, so it comes last and overwrites the others.
  for (const dialect of dialects.toReversed())
    for (const term of dialect[list]) found.set(term.name.toLowerCase(), { term, dialect });
  return found;
}
