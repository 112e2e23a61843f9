import { findAttribute, type ObjectDefinitionNode } from "@syncschema/model";
import { groupAttributes, without } from "../../examples/example-schema.ts";
import { listed } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directSource } from "../attribute-mappings/direct-source.ts";
import { isCrossTenantGroup, requiredGroupAttributes } from "./group-mapping.ts";

export const groupDefinitionMissingAttribute = defineRule({
  id: "group-definition-missing-attribute",
  summary: "Both directories define the attributes that groups are mapped by",
  why: "An attribute must be defined in the schema before it can be mapped. A mapping without its definition is the half of the change that is made most often, and the service refuses it.",
  severity: "error",
  preset: "minimal",
  profiles: ["cross-tenant"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    missing: {
      message: '"{{object}}" in the {{side}} directory "{{directory}}" does not define {{names}}',
      help: "Add the definitions with type, mutability and required; `syncschema migrate plan` shows them.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "missing in the target",
          parts: { target: { attributes: without(groupAttributes, "mailEnabled", "securityEnabled") } },
        },
        {
          title: "mapped but not defined",
          parts: { source: { attributes: without(groupAttributes, "description") } },
        },
      ],
      good: [{ title: "defined on both sides", parts: {} }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const check = (
        side: "source" | "target",
        objects: readonly ObjectDefinitionNode[],
        mapped: readonly string[],
      ) => {
        const [object] = objects;
        if (object === undefined) return;
        const needed = [...new Set([...requiredGroupAttributes, ...mapped])];
        const missing = needed.filter((name) => findAttribute(objects, name).match === "none");
        if (missing.length === 0) return;
        context.report({
          at: object,
          messageId: "missing",
          data: {
            object: object.name ?? "",
            side,
            directory: object.parent.name ?? "",
            names: listed(missing),
          },
          concerning: mapping,
        });
      };
      const targets = mapping.attributeMappings.flatMap(
        ({ targetAttributeName }) => targetAttributeName || [],
      );
      const sources = mapping.attributeMappings.flatMap(
        ({ source }) => (source && directSource(source)?.name) || [],
      );
      check("source", mapping.sourceObjects, sources);
      check("target", mapping.targetObjects, targets);
    },
  },
});
