import { direct } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directSource } from "../attribute-mappings/direct-source.ts";

export const scimRolesDirect = defineRule({
  id: "scim-roles-direct",
  summary: "App roles are mapped through a function",
  why: "What appRoleAssignments holds is a description of each assignment, which the app gets as one text that it cannot read.",
  severity: "warning",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    direct: {
      message: '{{mapping}} hands [appRoleAssignments] on to "{{name}}" as it is',
      help: "Use SingleAppRoleAssignment([appRoleAssignments]) for one role, AssertiveAppRoleAssignmentsComplex([appRoleAssignments]) for several.",
    },
  },
  examples() {
    const userName = direct("userName", "userName", 1);
    return {
      bad: [
        {
          title: "handed on as it is",
          parts: mappedParts("User", [userName, direct("roles", "appRoleAssignments")]),
        },
      ],
      good: [
        {
          title: "one role",
          parts: mappedParts("User", [
            userName,
            computed('roles[primary eq "True"].value', "SingleAppRoleAssignment([appRoleAssignments])"),
          ]),
        },
      ],
    };
  },
  visit: {
    MappingSource(source, context) {
      const direct = directSource(source);
      if (direct?.name !== "appRoleAssignments") return;
      context.report({
        at: source,
        messageId: "direct",
        data: { mapping: mappingName(direct.mapping), name: direct.attribute.targetAttributeName ?? "" },
      });
    },
  },
});
