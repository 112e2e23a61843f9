import { direct } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { active, activeFromSoftDeleted, softDeleted } from "./account-status.ts";
import { mappingsTo } from "./mappings-to.ts";
import { sourceAttributes } from "./source-attributes.ts";
import { statusParts } from "./status-parts.ts";

export const activeFromAccountEnabled = defineRule({
  id: "active-from-account-enabled",
  summary: "The attribute active is mapped from IsSoftDeleted rather than from accountEnabled alone",
  why: "The attribute accountEnabled stays True for a user who is only unassigned from the app, so that this user stays active there. IsSoftDeleted tells of both.",
  severity: "warning",
  security: true,
  profiles: ["scim"],
  evidence: { kind: "field", source: "https://github.com/cloudflare/cloudflare-docs/pull/30543" },
  messages: {
    enabled: {
      message: '{{mapping}} maps "{{name}}" from accountEnabled and not from IsSoftDeleted',
      help: "Use {{expression}}; IsSoftDeleted is True for blocked users too.",
    },
  },
  examples() {
    return {
      bad: [{ title: "accountEnabled alone", parts: statusParts(direct("active", "accountEnabled")) }],
      good: [
        { title: "IsSoftDeleted", parts: statusParts(computed("active", activeFromSoftDeleted)) },
        {
          title: "both",
          parts: statusParts(
            computed("active", 'IIF([IsSoftDeleted]="True", "False", CStr([accountEnabled]))'),
          ),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const read = new Set(mapping.attributeMappings.flatMap(sourceAttributes));
      if (read.has(softDeleted)) return;
      for (const attribute of mappingsTo(mapping, active)) {
        if (!sourceAttributes(attribute).includes("accountEnabled")) continue;
        context.report({
          at: attribute,
          messageId: "enabled",
          data: {
            mapping: mappingName(mapping),
            name: attribute.targetAttributeName ?? "",
            expression: activeFromSoftDeleted,
          },
        });
      }
    },
  },
});
