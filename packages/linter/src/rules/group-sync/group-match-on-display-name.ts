import { direct, groupMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { meansGroup } from "./group-mapping.ts";

export const groupMatchOnDisplayName = defineRule({
  id: "group-match-on-display-name",
  summary: "Groups that are matched by their display name also carry their identifier",
  why: "Display names of groups are not unique in Entra ID. Two of the same name end as DuplicateTargetEntries, and without an identifier in the app nothing tells which group is which.",
  severity: "info",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs",
  },
  messages: {
    unidentified: {
      message: "{{mapping}} matches by displayName alone and does not map externalId",
      help: "Map externalId from [objectId], and match by it where the app can filter on it. Change the match before the first cycle only.",
    },
  },
  examples() {
    const identified = mappedParts("Group", [...groupMappings, direct("externalId", "objectId")]);
    const unidentified = {
      ...identified,
      mapping: { ...identified.mapping, attributeMappings: groupMappings },
    };
    return {
      bad: [{ title: "nothing but the name", profile: "scim", parts: unidentified }],
      good: [
        { title: "as default schemas have it", profile: "scim", parts: identified },
        {
          title: "the app has no such attribute",
          profile: "scim",
          parts: mappedParts("Group", groupMappings),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || !meansGroup(mapping.sourceObjectName)) return;
      const [match, ...others] = mapping.attributeMappings.filter(
        ({ matchingPriority }) => matchingPriority > 0,
      );
      if (others.length > 0 || match?.targetAttributeName?.toLowerCase() !== "displayname") return;
      const isDefined = mapping.targetObjects.some(({ attributes }) =>
        attributes.some(({ name }) => name === "externalId"),
      );
      if (!isDefined || mappingsTo(mapping, "externalId").length > 0) return;
      context.report({ at: match, messageId: "unidentified", data: { mapping: mappingName(mapping) } });
    },
  },
});
