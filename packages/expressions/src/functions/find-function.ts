import type { FunctionDefinition } from "./define-function.ts";
import { functions } from "./registry.ts";

/**
 * The function with a name or an alias, without regard to case: Microsoft's own pages and the portal disagree
 * about it (`InStr` and `Instr`), and no failure through it is known.
 */
export function findFunction(name: string): FunctionDefinition | undefined {
  return byName.get(name.toLowerCase());
}

const byName = new Map(
  functions.flatMap((definition) =>
    [definition.name, ...(definition.aliases ?? [])].map((name) => [name.toLowerCase(), definition]),
  ),
);
