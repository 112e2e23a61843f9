import { direct, userMappings, without } from "../../examples/example-schema.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { mappingsByTarget } from "./mappings-to.ts";

export const requiredTargetUnmapped = defineRule({
  id: "required-target-unmapped",
  summary: "Required target attributes are mapped where objects are created",
  why: "The target refuses to create an object without them; the cycle logs MandatoryFieldsMissing or MissingValues. A warning, since default schemas of some apps leave attributes unmapped that the app fills in itself.",
  severity: "warning",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    unmapped: {
      message: "{{mapping}} creates objects but does not map {{names}}, which {{object}} requires",
      help: "Map each of them, or give its definition a default value. If the app fills them in itself, nothing is wrong.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the user name is required",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: [
                direct("displayName", "displayName", 1),
                ...without(userMappings, "userName", "displayName"),
              ],
            },
          },
        },
      ],
      good: [
        { title: "it is mapped", profile: "scim", parts: {} },
        {
          title: "nothing is created",
          profile: "scim",
          parts: {
            mapping: { flowTypes: "Update", attributeMappings: [direct("displayName", "displayName", 1)] },
          },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      // For groups between tenants, group-required-attribute-unmapped says it.
      if (!mapping.flowTypes.has("Add") || isCrossTenantGroup(mapping, context.profile)) return;
      const mapped = mappingsByTarget(mapping);
      const missing = mapping.targetObjects.flatMap((object) =>
        object.attributes.filter(
          ({ required, anchor, mutability, defaultValue, name }) =>
            // The target itself makes anchors and what nobody may write.
            required &&
            !anchor &&
            mutability !== "ReadOnly" &&
            !defaultValue &&
            name &&
            !mapped.has(name.toLowerCase()),
        ),
      );
      if (missing.length === 0) return;
      context.report({
        at: mapping,
        messageId: "unmapped",
        data: {
          mapping: mappingName(mapping),
          names: listed(missing.map(({ name }) => `"${name}"`)),
          object: `"${mapping.targetObjectName}"`,
        },
        related: missing.map((definition) => ({
          message: `"${definition.name}" is required here`,
          at: definition,
        })),
      });
    },
  },
});
