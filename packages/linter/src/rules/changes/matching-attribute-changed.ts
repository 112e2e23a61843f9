import { changed as altered, direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";
import { byMapping, changesSince, placeOf } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const matchingAttributeChanged = defineRule({
  id: "matching-attribute-changed",
  summary: "A mapping that runs matches by the attributes by which it matched before",
  why: "Objects that are linked find their counterpart by the new values: vendors report users who were unlinked for good, and duplicates beside them.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    changed: {
      message: "{{mapping}} matches otherwise than the base: {{names}}",
      help: "Map the new attribute without matching first and let it flow to every object; change the priorities when all of them carry the value.",
    },
  },
  examples() {
    const matching = (priorities: readonly number[]) => ({
      attributeMappings: userMappings.map((mapping, index) => ({
        ...mapping,
        matchingPriority: priorities[index],
      })),
    });
    return {
      bad: [
        { title: "another attribute", profile: "scim", parts: { mapping: matching([0, 1, 0]) } },
        {
          title: "another source for it",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: altered(userMappings, "userName", direct("userName", "department", 1)),
            },
          },
        },
      ],
      good: [
        {
          title: "another source for one that does not match",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: altered(userMappings, "department", direct("department", "displayName")),
            },
          },
        },
        {
          title: "a mapping that did not run",
          profile: "scim",
          base: { mapping: { enabled: false } },
          parts: { mapping: matching([0, 1, 0]) },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const relinking = changesSince(context.base, document).filter(
        ({ impact, before, after }) => impact === "relink" && (after ?? before)?.kind === "AttributeMapping",
      );
      for (const [mapping, changes] of byMapping(relinking)) {
        // cross-tenant-matching-changed says it of users between tenants.
        if (isCrossTenantUser(mapping, context.profile)) continue;
        const names = changes.map(({ before, after }) => {
          const attribute = after ?? before;
          return attribute?.kind === "AttributeMapping" ? attribute.targetAttributeName : undefined;
        });
        const [first, ...others] = changes;
        if (first === undefined) continue;
        context.report({
          at: placeOf(first),
          messageId: "changed",
          data: { mapping: mappingName(mapping), names: listedBriefly([...new Set(names)]) },
          related: others.map((change) => ({ message: "also changed", at: placeOf(change) })),
        });
      }
    },
  },
});
