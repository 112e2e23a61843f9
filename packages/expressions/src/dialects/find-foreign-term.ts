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
  for (const dialect of dialects) {
    const term = dialect[list].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (term) return { term, dialect };
  }
  return undefined;
}
