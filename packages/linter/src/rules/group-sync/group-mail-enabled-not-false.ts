import { groupMappings, without } from "../../examples/example-schema.ts";
import { constant } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { fixedValue } from "./fixed-value.ts";

export const groupMailEnabledNotFalse = defineRule({
  id: "group-mail-enabled-not-false",
  summary: "No group is created as mail-enabled",
  why: "Synchronization between tenants creates security groups alone; it does not create mail-enabled groups. A note, since the service's own mapping is in no public export.",
  severity: "info",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    fixed: {
      message: '{{mapping}} sets mailEnabled of every group to "{{value}}"',
      help: 'Map it from [mailEnabled], or write the constant "False".',
    },
  },
  examples() {
    const others = without(groupMappings, "mailEnabled");
    const mapped = (value: string) => ({
      mapping: { attributeMappings: [...others, constant("mailEnabled", value)] },
    });
    return {
      bad: [{ title: "a constant", parts: mapped("True") }],
      good: [
        { title: "mapped directly", parts: {} },
        { title: "the constant of a security group", parts: mapped("False") },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const fixed = fixedValue(mapping, context.profile, "mailEnabled");
      if (fixed === undefined || fixed.value.toLowerCase() === "false") return;
      context.report({
        at: fixed.attribute,
        messageId: "fixed",
        data: { mapping: mappingName(mapping), value: fixed.value },
      });
    },
  },
});
