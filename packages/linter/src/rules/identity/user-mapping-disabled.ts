import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isOfPeople } from "../attribute-mappings/people.ts";

export const userMappingDisabled = defineRule({
  id: "user-mapping-disabled",
  summary: "The mapping of people is enabled where anything is",
  why: "No account is created, updated or disabled any more, also not of people who leave, and groups get no members. Microsoft means only the mapping of groups to be switched off.",
  severity: "warning",
  security: true,
  whenDisabled: "same",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    disabled: {
      message: "{{mapping}} is disabled, while other mappings are enabled",
      help: 'Set "enabled": true. To stop provisioning for a time, pause the job instead.',
    },
  },
  examples() {
    const group = {
      enabled: true,
      flowTypes: "Add,Update,Delete",
      sourceObjectName: "Group",
      targetObjectName: "Group",
      attributeMappings: [direct("displayName", "displayName", 1)],
    };
    const user = { ...group, sourceObjectName: "User", targetObjectName: "User" };
    const rule = (...objectMappings: readonly object[]) => ({ rule: { objectMappings } });
    return {
      bad: [
        { title: "groups without users", profile: "scim", parts: rule({ ...user, enabled: false }, group) },
      ],
      good: [
        {
          title: "nothing is enabled, which nothing-enabled says",
          profile: "scim",
          parts: rule({ ...user, enabled: false }, { ...group, enabled: false }),
        },
        {
          title: "another mapping of people is enabled",
          profile: "scim",
          parts: rule({ ...user, enabled: false }, user),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (mapping.enabled || !isOfPeople(mapping)) return;
      const enabled = mapping.parent.objectMappings.filter((other) => other.enabled && !other.internal);
      if (enabled.length === 0 || enabled.some(isOfPeople)) return;
      context.report({
        at: { node: mapping, property: "enabled" },
        messageId: "disabled",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
