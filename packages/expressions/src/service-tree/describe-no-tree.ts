import type { NoTreeReason } from "./build-source.ts";

/** Why no tree can be made, as a clause without a full stop. */
export function describeNoTree({ kind, name, parameter }: NoTreeReason): string {
  switch (kind) {
    case "unknown-function":
      return `${name} is no known function`;
    case "unknown-key":
      return `no public export shows how ${name} names its parameter ${parameter ?? ""}`.trimEnd();
    case "too-many-arguments":
      return `${name} has more arguments than it takes`;
    default:
      return `no public export shows what becomes of ${name}`;
  }
}
