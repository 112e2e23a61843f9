import { hash } from "./hash.ts";

/**
 * A name for a finding that stays when lines move: a hash of rule, message and address. Findings that agree in
 * all three are told apart by their order, so `seen` is shared by the findings of one file.
 *
 * @returns 14 hexadecimal digits
 */
export function fingerprint(
  finding: { readonly ruleId: string; readonly messageId: string; readonly address: string },
  seen: Map<string, number>,
): string {
  const name = [finding.ruleId, finding.messageId, finding.address].join("\n");
  const earlier = seen.get(name) ?? 0;
  seen.set(name, earlier + 1);
  return hash(earlier === 0 ? name : `${name}\n${earlier}`);
}
