import { direct, groupMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { meansGroup } from "./group-mapping.ts";

export const groupMembersUnmapped = defineRule({
  id: "group-members-unmapped",
  summary: "A mapping of groups maps their members where the target has any",
  why: "The groups are created, and stay empty.",
  severity: "warning",
  // Between tenants, how the service maps members is not public.
  profiles: ["scim", "cloud-sync", "hr-inbound", "api-inbound", "unknown"],
  needsWholeFile: true,
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    unmapped: {
      message: '{{mapping}} does not map "{{members}}", which "{{object}}" has',
      help: "Map it directly from the members of the source group. If the groups are meant to be empty, nothing is wrong.",
    },
  },
  examples() {
    const withMembers = mappedParts("Group", [...groupMappings, direct("members")]);
    const unmapped = {
      ...withMembers,
      mapping: { ...withMembers.mapping, attributeMappings: groupMappings },
    };
    return {
      bad: [{ title: "members are defined but not mapped", profile: "scim", parts: unmapped }],
      good: [
        { title: "they are mapped", profile: "scim", parts: withMembers },
        { title: "the target has none", profile: "scim", parts: mappedParts("Group", groupMappings) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || !meansGroup(mapping.sourceObjectName)) return;
      const defined = mapping.targetObjects
        .flatMap(({ attributes }) => attributes)
        .find(({ name }) => /^members?$/i.test(name ?? ""));
      if (!defined?.name || mappingsTo(mapping, defined.name).length > 0) return;
      context.report({
        at: { node: mapping, property: "attributeMappings" },
        messageId: "unmapped",
        data: {
          mapping: mappingName(mapping),
          members: defined.name,
          object: defined.parent.name ?? "",
        },
        related: [{ message: "the definition", at: defined }],
      });
    },
  },
});
