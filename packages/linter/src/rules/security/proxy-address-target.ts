import { direct, userMappings } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";

export const proxyAddressTarget = defineRule({
  id: "proxy-address-target",
  summary: "Mail addresses come from Active Directory as they are",
  why: "These attributes decide where mail is delivered. An address that the mapping composes can take over or redirect the mail of others.",
  severity: "warning",
  security: true,
  profiles: ["cloud-sync"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/concept-attributes",
  },
  messages: {
    composed: {
      message: '{{mapping}} composes addresses for "{{name}}"',
      help: "Keep the addresses in Active Directory and map them as the default does. If the addresses are meant, make sure that the domain is yours.",
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("user", [...userMappings, { ...mapping }]);
    return {
      bad: [
        {
          title: "an address in another domain",
          parts: mapped(computed("ProxyAddresses", 'Join("@", [mailNickname], "fabrikam.example")')),
        },
        { title: "one mailbox for all", parts: mapped(constant("TargetAddress", "all@fabrikam.example")) },
      ],
      good: [
        {
          title: "the default",
          parts: mapped(computed("ProxyAddresses", "RemoveDuplicates(Trim([proxyAddresses]))")),
        },
        { title: "mapped directly", parts: mapped(direct("TargetAddress", "targetAddress")) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      for (const attribute of mappingsTo(mapping, "proxyAddresses", "targetAddress")) {
        if (!attribute.source || !holdsAddress.test(attribute.source.expression ?? "")) continue;
        context.report({
          at: attribute.source,
          messageId: "composed",
          data: { mapping: mappingName(mapping), name: attribute.targetAttributeName ?? "" },
        });
      }
    },
  },
});

/** A text with the sign of an address, or with a domain. */
const holdsAddress = /"[^"]*(?:@|[\w-]\.[a-z]{2,})[^"]*"/i;
