import type { FunctionDefinition, Parameter } from "../functions/define-function.ts";
import { findFunction } from "../functions/find-function.ts";
import { quoted } from "../syntax/string-literal.ts";
import { comparisonOperators } from "../syntax/tree.ts";
import { isMacroText, type MappingSource, type SourceParameter } from "./mapping-source.ts";
import { comparisonKeys, isSameKey, parameterAt } from "./parameter-keys.ts";

/** Why a tree has no text. */
export interface NoTextReason {
  readonly kind: "unknown-type" | "no-name" | "unknown-function" | "unknown-key";
  /** The function, and for an unknown key the key. */
  readonly name: string;
  readonly key?: string;
}

export type TextOfSource =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reasons: readonly NoTextReason[] };

/**
 * The text that a tree stands for, in the service's layout: all optional slots, and whole numbers without
 * quotes where a number belongs. The texts that the tree carries itself are not looked at.
 */
export function textOfSource(source: MappingSource): TextOfSource {
  const reasons: NoTextReason[] = [];
  const text = textIn(source, undefined, reasons);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, text };
}

function textIn(source: MappingSource, parameter: Parameter | undefined, reasons: NoTextReason[]): string {
  const { name, type } = source;
  if (name == null) {
    reasons.push({ kind: "no-name", name: String(type) });
    return "";
  }
  switch (type?.toLowerCase()) {
    case "attribute":
      return `[${name}]`;
    case "constant":
      return isMacroText(name) || (parameter?.type === "Number" && /^-?\d+$/.test(name))
        ? name
        : quoted(name);
    case "function":
      return callText(name, source.parameters ?? [], reasons);
    default:
      reasons.push({ kind: "unknown-type", name: String(type) });
      return "";
  }
}

function callText(name: string, parameters: readonly SourceParameter[], reasons: NoTextReason[]): string {
  const definition = findFunction(name);
  if (!definition) {
    reasons.push({ kind: "unknown-function", name });
    return "";
  }
  const slots: string[] = Array.from({ length: slotsWithoutRepeats(definition) }, () => "");
  let repeated = slots.length;
  const rest = definition.name === "IIF" ? withoutComparison(parameters, slots, reasons) : parameters;
  for (const { key, value } of rest) {
    const single = slotsWithoutRepeats(definition);
    const fixed = definition.parameters.findIndex(
      (parameter, index) => index < single && isSameKey(key, parameter.key),
    );
    const index = fixed >= 0 ? fixed : repeated;
    const parameter = parameterAt(definition, index);
    if (!value || !parameter || !isSameKey(key, parameter.key)) {
      reasons.push({ kind: "unknown-key", name, key: String(key) });
      continue;
    }
    if (fixed < 0) repeated++;
    slots[index] = textIn(value, parameter, reasons);
  }
  return `${name}(${slots.join(", ")})`;
}

function slotsWithoutRepeats({ parameters, repeats = 0 }: FunctionDefinition): number {
  return parameters.length - repeats;
}

/** Puts IIF's comparison into its first slot; the condition without one is left to its key. */
function withoutComparison(
  parameters: readonly SourceParameter[],
  slots: string[],
  reasons: NoTextReason[],
): readonly SourceParameter[] {
  const named = (key: string) => parameters.find((parameter) => isSameKey(parameter.key, key))?.value;
  const [left, operator, right] = [comparisonKeys.left, comparisonKeys.operator, comparisonKeys.right].map(
    named,
  );
  if (!left || !right || !comparisonOperators.some((known) => known === operator?.name)) return parameters;
  slots[0] = `${textIn(left, undefined, reasons)}${operator?.name}${textIn(right, undefined, reasons)}`;
  return parameters.filter(
    ({ key }) => !Object.values(comparisonKeys).some((known) => isSameKey(key, known)),
  );
}
