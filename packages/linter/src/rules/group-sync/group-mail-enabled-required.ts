import { findAttribute, type ObjectDefinitionNode, propertyPointer } from "@syncschema/model";
import { changed, groupAttributes, groupMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupMailEnabledRequired = defineRule({
  id: "group-mail-enabled-required",
  summary: "The definition of groups requires mailEnabled, and every group gets a value",
  why: "Every group needs mailEnabled. When the definition does not require it, a group without it is sent and fails on its own in the target, instead of being named before.",
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: { kind: "documented", source: "https://learn.microsoft.com/graph/api/group-post-groups" },
  messages: {
    "not-required": {
      message: 'mailEnabled of "{{object}}" in "{{directory}}" is not required',
      help: 'Set "required": true in the definition.',
    },
    "no-value": {
      message: "{{mapping}} maps mailEnabled but gives it neither a source nor a default",
      help: 'Give it the source [mailEnabled], or "defaultValue": "False".',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "optional in the target",
          parts: {
            target: {
              attributes: changed(groupAttributes, "mailEnabled", { required: false }),
            },
          },
        },
        {
          title: "mapped from nothing",
          gives: ["no-value"],
          parts: {
            mapping: {
              attributeMappings: changed(groupMappings, "mailEnabled", { source: null }),
            },
          },
        },
      ],
      good: [
        { title: "required, and mapped directly", parts: {} },
        {
          title: "required, with a default",
          parts: {
            mapping: {
              attributeMappings: changed(groupMappings, "mailEnabled", {
                source: null,
                defaultValue: "False",
              }),
            },
          },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const check = (objects: readonly ObjectDefinitionNode[]) => {
        const found = findAttribute(objects, "mailEnabled");
        if (found.match === "none" || found.definition.required) return;
        const { parent: object } = found.definition;
        context.report({
          at: { node: found.definition, property: "required" },
          messageId: "not-required",
          data: { object: object.name ?? "", directory: object.parent.name ?? "" },
          concerning: mapping,
          fix: [{ op: "set", pointer: propertyPointer(found.definition, "required"), value: true }],
        });
      };
      check(mapping.sourceObjects);
      check(mapping.targetObjects);
      const mapped = mapping.attributeMappings.find(
        ({ targetAttributeName }) => targetAttributeName?.toLowerCase() === "mailenabled",
      );
      if (mapped === undefined || mapped.source !== undefined || mapped.defaultValue) return;
      context.report({ at: mapped, messageId: "no-value", data: { mapping: mappingName(mapping) } });
    },
  },
});
