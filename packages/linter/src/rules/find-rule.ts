import type { Rule } from "../rule/define-rule.ts";
import { rules } from "./registry.ts";

/** The rule with an id, or with one that it had before. */
export function findRule(id: string, among: readonly Rule[] = rules): Rule | undefined {
  return among.find((rule) => rule.id === id) ?? among.find((rule) => rule.aliases?.includes(id));
}

/** The id that a rule has now; of a rule that there is not, the same. */
export function currentId(id: string, among: readonly Rule[]): string {
  return findRule(id, among)?.id ?? id;
}
