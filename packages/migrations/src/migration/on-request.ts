import type { Parameter } from "./parameters.ts";

/**
 * A parameter for a migration that people choose and that needs nothing else to be known. Without it, a run leaves
 * the schema as it is.
 */
export function onRequest(what: string): Parameter {
  return { description: `your word that ${what}`, example: "yes", pattern: /^yes$/ };
}
