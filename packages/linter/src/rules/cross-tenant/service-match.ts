import type { AttributeMappingNode } from "@syncschema/model";

/**
 * Whether a mapping is the one that the service matches users by. Exports write the function in two cases, and
 * the portal called the target alternativeSecurityIdentifier before.
 */
export function isServiceMatch({ targetAttributeName = "", source }: AttributeMappingNode): boolean {
  return (
    /^alternativeSecurityId(?:s|entifier)$/i.test(targetAttributeName) &&
    /^\s*AltSecIdFromNetId\s*\(\s*\[netId\]\s*\)\s*$/i.test(source?.expression ?? "")
  );
}
