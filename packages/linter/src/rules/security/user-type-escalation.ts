import { direct } from "../../examples/example-schema.ts";
import { constant } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { flowTypeOf } from "../attribute-mappings/flow-type.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { possibleTexts } from "../attribute-mappings/possible-texts.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";
import { usersChanged, usersWith } from "../cross-tenant/example-users.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";

export const userTypeEscalation = defineRule({
  id: "user-type-escalation",
  summary: "Existing guests of the target tenant stay guests",
  why: "A mapping of userType that always applies turns users who are in the target as guests into members. Members can read the directory and use what is open to all employees.",
  severity: "warning",
  security: true,
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  },
  messages: {
    always: {
      message: "{{mapping}} makes members of the guests that are in the target tenant already",
      help: 'Set flowType to "ObjectAddOnly", as by default. If the guests are meant to become members, nothing is wrong.',
    },
  },
  examples() {
    const always = { flowType: "Always" };
    return {
      bad: [
        { title: "members always", parts: usersChanged("userType", always) },
        {
          title: "the type of the source tenant",
          parts: usersChanged("userType", { ...direct("userType"), ...always }),
        },
      ],
      good: [
        { title: "during creation, as by default", parts: usersWith() },
        { title: "guests always", parts: usersChanged("userType", { ...constant("userType", "Guest") }) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantUser(mapping, context.profile)) return;
      for (const attribute of mappingsTo(mapping, "userType")) {
        const isMember = possibleTexts(attribute.source).some((text) => /^member$/i.test(text));
        const isHandedOn = sourceAttributes(attribute).some((name) => /^userType$/i.test(name));
        if (flowTypeOf(attribute) === "ObjectAddOnly" || !(isMember || isHandedOn)) continue;
        context.report({
          at: { node: attribute, property: "flowType" },
          messageId: "always",
          data: { mapping: mappingName(mapping) },
        });
      }
    },
  },
});
