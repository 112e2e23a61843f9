import { direct } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { setting } from "./job-secrets.ts";

export const scimRolesSyncAll = defineRule({
  id: "scim-roles-sync-all",
  summary: "Roles are provisioned only where assigned users are synchronized",
  why: 'Functions of app role assignments must not be used together with "Sync All users and groups": who is not assigned has no role.',
  severity: "error",
  needs: "facts",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    all: {
      message: '{{mapping}} fills "{{name}}" by {{function}}, but the job synchronizes everybody (SyncAll)',
      help: "Set SyncAll to false and assign the users with their roles, or do not map roles.",
    },
  },
  examples() {
    const parts = mappedParts("User", [
      direct("userName", "userPrincipalName", 1),
      computed('roles[primary eq "True"].value', "SingleAppRoleAssignment([appRoleAssignments])"),
    ]);
    return {
      bad: [{ title: "everybody", facts: { secrets: { SyncAll: "true" } }, parts }],
      good: [
        { title: "assigned alone", facts: { secrets: { SyncAll: "false" } }, parts },
        { title: "no roles", facts: { secrets: { SyncAll: "true" } }, parts: {} },
      ],
    };
  },
  visit: {
    Expression({ checked, attribute, mapping, source }, context) {
      if (setting(context.facts, "SyncAll") !== true) return;
      const call = checked.calls.find(({ definition }) => /AppRoleAssignment/.test(definition?.name ?? ""));
      if (call === undefined) return;
      context.report({
        at: { node: source, property: "expression" },
        messageId: "all",
        data: {
          mapping: mappingName(mapping),
          name: attribute.targetAttributeName ?? "",
          function: call.definition?.name ?? "",
        },
      });
    },
  },
});
