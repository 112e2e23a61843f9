import { setFlagsFromString } from "node:v8";

/** Bytes after which it pays to have code optimised; a single export is rarely larger. */
const much = 3_000_000;

let read = 0;

/**
 * The start turns V8's optimising compiler off (bin/syncschema.js): of one file the linter is done before optimised
 * code comes, and compiling it takes memory and the other core. With more to read it is turned on again.
 */
export function optimiseForMuch(bytes: number): void {
  if (read > much) return;
  read += bytes;
  if (read > much) setFlagsFromString("--opt");
}
