import type { Pointer } from "@syncschema/model";
import { addressPatternFault } from "../address/address-pattern-fault.ts";
import { type Problem, problem, warning } from "../formats/problem.ts";
import type { Rule } from "../rule/define-rule.ts";
import { didYouMean } from "../rules/attribute-mappings/definitions.ts";
import { findRule } from "../rules/find-rule.ts";

/** What is wrong with the id of a rule, if anything. */
export function ruleIdProblem(
  at: Pointer,
  id: string,
  rules: readonly Rule[],
  part: Problem["part"],
): Problem[] {
  const rule = findRule(id, rules);
  if (rule?.id === id) return [];
  if (rule) return [warning(at, `The rule ${id} is now called ${rule.id}`, `Write "${rule.id}" here.`, part)];
  const hint = didYouMean(
    id,
    rules.map((rule) => rule.id),
  );
  const help = "docs/rules lists the rules; a rule of a plugin needs the plugin in `plugins`.";
  return [problem(at, `There is no rule "${id}"${hint}`, help, part)];
}

/** What is wrong with a pattern of addresses, if anything. */
export function addressProblem(at: Pointer, address: string): Problem[] {
  const fault = addressPatternFault(address);
  if (fault === undefined) return [];
  const help = 'Copy the address from a finding: "rule:USER_INBOUND_USER / mapping:Group→Group".';
  return [warning(at, `"${address}" matches nothing: ${fault}`, help)];
}
