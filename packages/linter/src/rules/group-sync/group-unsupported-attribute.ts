import { direct, groupMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupUnsupportedAttribute = defineRule({
  id: "group-unsupported-attribute",
  summary: "Groups are mapped by attributes that a static security group can have",
  why: "The target is always a static security group: it has no membership rule, no mailbox and no licences of its own, and groups in groups are not supported. Such a value is dropped, or the group fails.",
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    unsupported: {
      message: "{{mapping}} maps {{names}}, which a synchronized group cannot have",
      help: "Remove what does not belong to a static security group.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a dynamic group",
          parts: mappedParts("Group", [...groupMappings, direct("membershipRule"), direct("groupTypes")]),
        },
      ],
      good: [{ title: "what every group has", parts: {} }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const [first, ...others] = mappingsTo(mapping, ...unsupported);
      if (first === undefined) return;
      context.report({
        at: first,
        messageId: "unsupported",
        data: {
          mapping: mappingName(mapping),
          names: listed([first, ...others].map(({ targetAttributeName }) => `"${targetAttributeName}"`)),
        },
        related: others.map((at) => ({ message: "another of them", at })),
      });
    },
  },
});

/** What makes a group dynamic, a Microsoft 365 group or mail-enabled. */
const unsupported = [
  "assignedLicenses",
  "groupTypes",
  "mail",
  "membershipRule",
  "membershipRuleProcessingState",
  "proxyAddresses",
  "resourceBehaviorOptions",
  "resourceProvisioningOptions",
];
