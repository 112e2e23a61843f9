import { computed } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { usersChanged, usersWith } from "./example-users.ts";
import { isCrossTenantUser } from "./user-mapping.ts";
import { unknownUserTypes } from "./user-types.ts";

export const crossTenantUserTypeValue = defineRule({
  id: "cross-tenant-user-type-value",
  summary: "The type of users in the target tenant is Member or Guest",
  why: "The invitation of a user with another type fails with InvitationCreationFailureInvalidPropertyValue.",
  severity: "error",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs",
  },
  messages: {
    value: {
      message: "{{mapping}} sets userType to {{values}}",
      help: 'Write "Member" or "Guest".',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "another constant",
          parts: usersChanged("userType", {
            source: { type: "Constant", name: "External", expression: '"External"' },
          }),
        },
        {
          title: "a branch of an expression",
          parts: usersChanged(
            "userType",
            computed("userType", 'Switch([companyName], "Member", "Partner", "Partner")'),
          ),
        },
      ],
      good: [
        { title: "the default", parts: usersWith() },
        {
          title: "a text that is compared with",
          parts: usersChanged(
            "userType",
            computed("userType", 'Switch([companyName], "Member", "Partner", "Guest")'),
          ),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantUser(mapping, context.profile)) return;
      for (const attribute of mappingsTo(mapping, "userType")) {
        const values = unknownUserTypes(attribute);
        if (values.length === 0) continue;
        context.report({
          at: attribute.source ?? attribute,
          messageId: "value",
          data: { mapping: mappingName(mapping), values: listed(values.map((value) => `"${value}"`)) },
        });
      }
    },
  },
});
