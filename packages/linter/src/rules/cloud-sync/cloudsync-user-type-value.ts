import { userMappings } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isEntraDirectory } from "../attribute-mappings/entra-directory.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { unknownUserTypes } from "../cross-tenant/user-types.ts";

export const cloudsyncUserTypeValue = defineRule({
  id: "cloudsync-user-type-value",
  summary: "The type of users from Active Directory is Member or Guest",
  why: "Entra ID accepts no other type of users; the user is not synchronized.",
  severity: "error",
  profiles: ["cloud-sync"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-map-usertype",
  },
  messages: {
    value: {
      message: "{{mapping}} sets UserType to {{values}}",
      help: 'Write "Member" or "Guest".',
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("user", [...userMappings, { ...mapping }]);
    const byCompany = (type: string) =>
      mapped(computed("UserType", `IIF([company] = "Partner", "${type}", "Member")`));
    return {
      bad: [
        { title: "another constant", parts: mapped(constant("UserType", "Contractor")) },
        { title: "a branch of an expression", parts: byCompany("External") },
      ],
      good: [
        { title: "members", parts: mapped(constant("UserType", "Member")) },
        { title: "guests by their company", parts: byCompany("Guest") },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isEntraDirectory(mapping.parent.targetDirectory)) return;
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
