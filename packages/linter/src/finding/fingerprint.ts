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

/** cyrb53: 53 bits, no cryptography and no platform API needed. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}
