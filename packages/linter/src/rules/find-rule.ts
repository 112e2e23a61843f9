import type { Rule } from "../rule/define-rule.ts";
import { rules } from "./registry.ts";

/** The rule with an id, or with one that it had before. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id) ?? rules.find((rule) => rule.aliases?.includes(id));
}
