import type { FunctionDefinition, Parameter } from "../functions/define-function.ts";

/** The keys that the two sides and the operator of IIF's comparison have; without one the condition is `one`. */
export const comparisonKeys = { left: "one", operator: "two", right: "three" } as const;

/** Signatures that calls of an earlier time follow, by the number of their slots. */
const formerKeys: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  FormatDateTime: { 3: ["source", "inputFormat", "outputFormat"] },
};

/** The parameter that a slot fills; undefined beyond the last. */
export function parameterAt(
  { parameters, repeats = 0 }: FunctionDefinition,
  index: number,
): Parameter | undefined {
  if (index < parameters.length || repeats === 0) return parameters[index];
  const first = parameters.length - repeats;
  return parameters[first + ((index - first) % repeats)];
}

/** The keys of as many slots, in order; undefined for one that no export and no page shows. */
export function keysOfSlots(definition: FunctionDefinition, count: number): (string | undefined)[] {
  const former = formerKeys[definition.name]?.[count];
  if (former && definition.formerArities?.includes(count)) return [...former];
  return presentKeysOfSlots(definition, count);
}

/** The keys by today's signature, whatever the number of slots. */
export function presentKeysOfSlots(definition: FunctionDefinition, count: number): (string | undefined)[] {
  return Array.from({ length: count }, (_, index) => parameterAt(definition, index)?.key);
}

/** Keys are written in several ways (`Find` beside `source`), so case is no difference. */
export function isSameKey(a: string | null | undefined, b: string | undefined): boolean {
  return a != null && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
