import { direct } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { usersWith } from "./example-users.ts";
import { isCrossTenantUser } from "./user-mapping.ts";

export const crossTenantUpnMapped = defineRule({
  id: "cross-tenant-upn-mapped",
  summary: "The user principal name in the target tenant is not composed",
  why: "A user who is invited gets a name with #EXT# in a domain of the target tenant. A composed name must be in a domain that is verified there, must be unique there, and changes how existing users appear.",
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works",
  },
  messages: {
    composed: {
      message: "{{mapping}} composes userPrincipalName",
      help: "Leave the default mapping, or make sure that the domain is verified in the target tenant and that no two users get the same name.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "in a domain of its own",
          parts: usersWith(computed("userPrincipalName", 'Join("@", [mailNickname], "fabrikam.example")')),
        },
      ],
      good: [{ title: "mapped directly, as by default", parts: usersWith(direct("userPrincipalName")) }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantUser(mapping, context.profile)) return;
      for (const { source } of mappingsTo(mapping, "userPrincipalName")) {
        if (source === undefined || source.type === "Attribute") continue;
        context.report({ at: source, messageId: "composed", data: { mapping: mappingName(mapping) } });
      }
    },
  },
});
