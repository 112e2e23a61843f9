import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { flowTypeOf } from "../attribute-mappings/flow-type.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";
import { usersChanged, usersWith } from "./example-users.ts";
import { isCrossTenantUser } from "./user-mapping.ts";

export const crossTenantUserTypeCreateOnly = defineRule({
  id: "cross-tenant-user-type-create-only",
  summary: "A userType that depends on attributes follows them",
  why: "A mapping that applies during creation alone leaves the type of existing users as it is: neither do guests become members, nor follows the type when the attributes change.",
  severity: "info",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  },
  messages: {
    "create-only": {
      message: "{{mapping}} computes userType from {{source}}, but only when it creates the user",
      help: 'If the type is to follow, set flowType to "Always"; existing guests can then become members.',
    },
  },
  examples() {
    const byCompany = computed("userType", 'IIF([companyName] = "Contoso", "Member", "Guest")');
    return {
      bad: [
        {
          title: "members by their company",
          parts: usersChanged("userType", { ...byCompany, flowType: "ObjectAddOnly" }),
        },
      ],
      good: [
        { title: "the same for all, as by default", parts: usersWith() },
        { title: "always", parts: usersChanged("userType", byCompany) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantUser(mapping, context.profile)) return;
      for (const attribute of mappingsTo(mapping, "userType")) {
        const [source] = sourceAttributes(attribute);
        if (source === undefined || flowTypeOf(attribute) !== "ObjectAddOnly") continue;
        context.report({
          at: { node: attribute, property: "flowType" },
          messageId: "create-only",
          data: { mapping: mappingName(mapping), source: `[${source}]` },
        });
      }
    },
  },
});
