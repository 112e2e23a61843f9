import { type AttributeMappingNode, findAttribute } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { usersWith } from "./example-users.ts";
import { isCrossTenantUser } from "./user-mapping.ts";

export const crossTenantReadOnlyTarget = defineRule({
  id: "cross-tenant-read-only-target",
  summary: "No attribute is written that belongs to Exchange or to a directory on premises",
  why: "Graph does not let anybody write these. proxyAddresses can be a source but no target, targetAddress is no attribute that synchronization offers; those of on-premises users are set by the synchronization from there.",
  severity: "error",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    exchange: {
      message: '{{mapping}} writes "{{name}}", which only Exchange can',
      help: "Remove this mapping; change the value in Exchange Online of the target tenant.",
    },
    "on-premises": {
      message: '{{mapping}} writes "{{name}}", which only a synchronization from on premises sets',
      help: "Write the value to another attribute, such as an extension attribute.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "addresses of a mailbox", parts: usersWith(direct("proxyAddresses")) },
        {
          title: "an identifier from on premises",
          gives: ["on-premises"],
          parts: usersWith(direct("onPremisesSecurityIdentifier")),
        },
      ],
      good: [
        { title: "read, not written", parts: usersWith(direct("extensionAttribute1", "proxyAddresses")) },
        { title: "the mail address", parts: usersWith(direct("mail")) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { parent: mapping, targetAttributeName: name = "" } = attribute;
      if (!isCrossTenantUser(mapping, context.profile) || isDefinedReadOnly(attribute)) return;
      const at = { node: attribute, property: "targetAttributeName" };
      const data = { mapping: mappingName(mapping), name };
      if (exchange.test(name)) context.report({ at, messageId: "exchange", data });
      else if (onPremises.test(name))
        context.report({ at, messageId: "on-premises", data, severity: "warning" });
    },
  },
});

const exchange = /^(?:proxyAddresses|targetAddress)$/i;
const onPremises =
  /^onPremises(?:DistinguishedName|DomainName|LastSyncDateTime|SamAccountName|SecurityIdentifier|SyncEnabled|UserPrincipalName)$/i;

/** What the definition itself calls read-only is for target-read-only. */
function isDefinedReadOnly({ parent, targetAttributeName = "" }: AttributeMappingNode): boolean {
  const found = findAttribute(parent.targetObjects, targetAttributeName);
  return found.match !== "none" && found.definition.mutability === "ReadOnly";
}
