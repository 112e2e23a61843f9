import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { targetDefinition } from "./definitions.ts";

export const noSourceNoDefault = defineRule({
  id: "no-source-no-default",
  summary: "The mapping of a required attribute has a source or a default value",
  why: "A mapping without either writes nothing, and without a required attribute no object is created: the cycle logs MandatoryFieldsMissing or MissingValues. A warning, since some apps fill in the attribute by themselves.",
  severity: "warning",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    nothing: {
      message: '{{mapping}} maps "{{name}}", which is required, but from nothing',
      help: "Give the mapping a source, or a default value when one value suits all objects.",
    },
  },
  examples() {
    const parts = (mapping: JsonObject, definition: JsonObject = { required: true }) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), { ...direct("locale"), source: null, ...mapping }],
        {},
        { locale: definition },
      );
    return {
      bad: [{ title: "neither", profile: "scim", parts: parts({ defaultValue: null }) }],
      good: [
        { title: "a default value", profile: "scim", parts: parts({ defaultValue: "en-US" }) },
        {
          title: "a default value in the definition",
          profile: "scim",
          parts: parts({ defaultValue: null }, { required: true, defaultValue: "en-US" }),
        },
        { title: "not required", profile: "scim", parts: parts({ defaultValue: null }, { required: false }) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { source, defaultValue, matchingPriority, parent: mapping } = attribute;
      if (source !== undefined || defaultValue || !mapping.flowTypes.has("Add")) return;
      // Of one that is matched by, matching-on-constant speaks; for groups between tenants, rules of their own.
      if (matchingPriority > 0 || isCrossTenantGroup(mapping, context.profile)) return;
      const definition = targetDefinition(attribute);
      if (!definition?.required || definition.defaultValue) return;
      context.report({
        at: attribute,
        messageId: "nothing",
        data: { mapping: mappingName(mapping), name: attribute.targetAttributeName ?? "" },
        related: [{ message: "the definition", at: { node: definition, property: "required" } }],
      });
    },
  },
});
