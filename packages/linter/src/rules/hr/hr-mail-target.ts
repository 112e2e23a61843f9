import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isEntraDirectory } from "../attribute-mappings/entra-directory.ts";
import { flowTypeOf } from "../attribute-mappings/flow-type.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";

export const hrMailTarget = defineRule({
  id: "hr-mail-target",
  summary: "The mail address in Entra ID is set during creation alone",
  why: "The connector to Entra ID sets mail when it creates a user and never again, although the provisioning logs show the later changes as written.",
  severity: "warning",
  profiles: ["hr-inbound", "api-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues",
  },
  messages: {
    updated: {
      message: "{{mapping}} maps mail for updates too, which do not arrive",
      help: 'Set flowType to "ObjectAddOnly". Change the address of existing users in Exchange Online.',
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("Worker", [...userMappings, { ...mapping }]);
    const mail = direct("mail", "EmailAddress");
    return {
      bad: [{ title: "always", profile: "hr-inbound", parts: mapped(mail) }],
      good: [
        {
          title: "during creation",
          profile: "hr-inbound",
          parts: mapped({ ...mail, flowType: "ObjectAddOnly" }),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isEntraDirectory(mapping.parent.targetDirectory)) return;
      for (const attribute of mappingsTo(mapping, "mail")) {
        if (flowTypeOf(attribute) === "ObjectAddOnly") continue;
        context.report({
          at: attribute,
          messageId: "updated",
          data: { mapping: mappingName(mapping) },
          // No default schema of the API is public; it may map mail.
          ...(context.profile === "api-inbound" ? { severity: "info" } : {}),
        });
      }
    },
  },
});
