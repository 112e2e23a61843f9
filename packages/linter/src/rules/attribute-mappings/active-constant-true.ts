import type { JsonObject } from "@syncschema/model";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { active, activeFromSoftDeleted, isAlwaysOn } from "./account-status.ts";
import { mappingsTo } from "./mappings-to.ts";
import { statusParts } from "./status-parts.ts";

export const activeConstantTrue = defineRule({
  id: "active-constant-true",
  summary: "Whether an account may be used is not the same for every user",
  why: "Users who are unassigned or blocked stay active in the target, and an account that somebody switches off there is switched on again.",
  severity: "warning",
  security: true,
  profiles: ["scim", "cross-tenant"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    always: {
      message: '{{mapping}} makes "{{name}}" True, whatever becomes of the user',
      help: "Map it from {{source}}.",
    },
  },
  examples() {
    const user = (mapping: JsonObject) =>
      mappedParts(
        "User",
        [computed("alternativeSecurityIds", "AltSecIdFromNetId([netId])", { matchingPriority: 1 }), mapping],
        {},
        { accountEnabled: { type: "Boolean" } },
      );
    return {
      bad: [
        { title: "in an app", parts: statusParts(constant("active", "True")) },
        {
          title: "in another tenant",
          profile: "cross-tenant",
          parts: user(constant("accountEnabled", "True")),
        },
      ],
      good: [
        { title: "as SCIM apps have it", parts: statusParts(computed("active", activeFromSoftDeleted)) },
        {
          title: "during creation alone",
          profile: "cross-tenant",
          parts: user(constant("accountEnabled", "True", { flowType: "ObjectAddOnly" })),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      for (const attribute of mappingsTo(mapping, active, "accountEnabled")) {
        if (!isAlwaysOn(attribute)) continue;
        context.report({
          at: attribute,
          messageId: "always",
          data: {
            mapping: mappingName(mapping),
            name: attribute.targetAttributeName ?? "",
            source: context.profile === "scim" ? activeFromSoftDeleted : "[accountEnabled]",
          },
        });
      }
    },
  },
});
