import type { Pointer } from "@syncschema/model";

/** What is wrong with a file that tells syncschema something: a configuration, suppressions, a baseline. */
export interface Problem {
  readonly pointer: Pointer;
  /** Whether the name of a member is wrong, or what stands behind it. */
  readonly part: "name" | "value";
  /** With a warning the file can be used all the same. */
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly help: string;
}

/** A problem that makes a file useless. */
export function problem(
  pointer: Pointer,
  message: string,
  help: string,
  part: Problem["part"] = "value",
): Problem {
  return { pointer, part, severity: "error", message, help };
}

/** A problem in spite of which a file can be used. */
export function warning(...words: Parameters<typeof problem>): Problem {
  return { ...problem(...words), severity: "warning" };
}
