import { groupMappings, without } from "../../examples/example-schema.ts";
import { constant } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { fixedValue } from "./fixed-value.ts";

export const groupSecurityEnabledNotTrue = defineRule({
  id: "group-security-enabled-not-true",
  summary: "Every group is created as a security group",
  why: "Synchronization between tenants creates security groups alone. A note, since the service's own mapping is in no public export.",
  severity: "info",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    fixed: {
      message: '{{mapping}} sets securityEnabled of every group to "{{value}}"',
      help: 'Map it from [securityEnabled], or write the constant "True".',
    },
  },
  examples() {
    const others = without(groupMappings, "securityEnabled");
    const mapped = (value: string) => ({
      mapping: { attributeMappings: [...others, constant("securityEnabled", value)] },
    });
    return {
      bad: [{ title: "a constant", parts: mapped("False") }],
      good: [
        { title: "mapped directly", parts: {} },
        { title: "the constant of a security group", parts: mapped("True") },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const fixed = fixedValue(mapping, context.profile, "securityEnabled");
      if (fixed === undefined || fixed.value.toLowerCase() === "true") return;
      context.report({
        at: fixed.attribute,
        messageId: "fixed",
        data: { mapping: mappingName(mapping), value: fixed.value },
      });
    },
  },
});
