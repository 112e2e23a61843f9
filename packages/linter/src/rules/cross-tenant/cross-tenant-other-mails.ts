import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { usersWith } from "./example-users.ts";
import { isCrossTenantUser } from "./user-mapping.ts";

export const crossTenantOtherMails = defineRule({
  id: "cross-tenant-other-mails",
  summary: "The other mails of users in the target tenant are left to Entra ID",
  why: "The target tenant computes otherMails itself. A change of the user there overwrites what synchronization wrote.",
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    mapped: {
      message: "{{mapping}} maps otherMails",
      help: "Remove this mapping.",
    },
  },
  examples() {
    return {
      bad: [{ title: "a target", parts: usersWith(direct("otherMails")) }],
      good: [{ title: "a source", parts: usersWith(direct("extensionAttribute1", "otherMails")) }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantUser(mapping, context.profile)) return;
      for (const at of mappingsTo(mapping, "otherMails"))
        context.report({ at, messageId: "mapped", data: { mapping: mappingName(mapping) } });
    },
  },
});
