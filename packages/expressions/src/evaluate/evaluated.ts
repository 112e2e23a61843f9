import type { Value } from "./value.ts";

/** What comes of evaluating an expression. */
export type Evaluated =
  | { readonly kind: "value"; readonly value: Value }
  /** It cannot be known offline, for lack of data or of documentation. */
  | { readonly kind: "unknown"; readonly reason: string }
  /** The service reports an error for the object. `raised` is one that the expression itself asks for. */
  | { readonly kind: "error"; readonly message: string; readonly raised?: true }
  /** The attribute, or the whole object, is left out of the flow. */
  | { readonly kind: "flow"; readonly instruction: FlowInstruction };

export const flowInstructions = ["IgnoreAttributeFlow", "IgnoreObjectFlow"] as const;
export type FlowInstruction = (typeof flowInstructions)[number];

export function gives(value: Value): Evaluated {
  return { kind: "value", value };
}

export function unknown(reason: string): Evaluated {
  return { kind: "unknown", reason };
}

export function fails(message: string): Evaluated {
  return { kind: "error", message };
}

/** The value on which all ways to read the documentation agree; unknown, with the reason, where they differ. */
export function agreed<T extends string | number | boolean>(
  readings: readonly T[],
  reason: string,
): Evaluated {
  const [first, ...others] = readings;
  return first !== undefined && others.every((reading) => reading === first) ? gives(first) : unknown(reason);
}
