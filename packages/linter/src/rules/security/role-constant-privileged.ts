import type { AttributeMappingNode } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "../attribute-mappings/constant-source.ts";

export const roleConstantPrivileged = defineRule({
  id: "role-constant-privileged",
  summary: "Not every user gets an administrator's role",
  why: "The same role goes to every user in scope.",
  severity: "warning",
  security: true,
  profiles: ["scim"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    everybody: {
      message: '{{mapping}} gives "{{role}}" in "{{name}}" to every user',
      help: "Give roles by assignment, with SingleAppRoleAssignment([appRoleAssignments]), and keep an ordinary role as the default.",
    },
    otherwise: {
      message: '{{mapping}} gives "{{role}}" in "{{name}}" to every user without another value',
      help: "Choose an ordinary role as the default.",
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("User", [...userMappings, { ...mapping }]);
    const roles = 'roles[primary eq "True"].value';
    const byDefault = (defaultValue: string) => mapped({ ...direct(roles, "jobTitle"), defaultValue });
    return {
      bad: [
        { title: "a constant", parts: mapped(constant(roles, "Org Admin")) },
        { title: "a default", gives: ["otherwise"], parts: byDefault("Owner") },
      ],
      good: [
        { title: "an ordinary role", parts: byDefault("Chatter Free User") },
        { title: "a department of that name", parts: mapped(constant("costCenter", "Administration")) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent: mapping } = attribute;
      if (!givesRoles.test(name)) return;
      for (const { role, messageId } of rolesOf(attribute)) {
        if (!isPrivileged.test(role)) continue;
        context.report({ at: attribute, messageId, data: { mapping: mappingName(mapping), name, role } });
      }
    },
  },
});

const givesRoles = /(?:^|[:.])(?:roles?|userType|entitlements?|profileName)(?:\[|\.|$)/i;
const isPrivileged = /admin(?!istrati)|owner|\broot\b|super ?(?:user|visor)/i;

function* rolesOf({ source, defaultValue }: AttributeMappingNode) {
  const fixed = constantSource(source);
  if (fixed !== undefined) yield { role: fixed, messageId: "everybody" as const };
  else if (defaultValue)
    yield { role: defaultValue, messageId: source ? ("otherwise" as const) : ("everybody" as const) };
}
