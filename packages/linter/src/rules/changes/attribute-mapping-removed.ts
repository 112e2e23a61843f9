import { isStatusMapping, type ObjectMappingNode } from "@syncschema/model";
import { userMappings, without } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { changesSince, removed } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const attributeMappingRemoved = defineRule({
  id: "attribute-mapping-removed",
  summary: "Every attribute that the base maps is still mapped",
  why: "What is saved replaces the whole schema. An attribute that is no longer mapped keeps its last value in the target for good.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    removed: {
      message: "{{mapping}} no longer maps {{names}}",
      help: "Put the mappings back if they were left out by mistake. To clear a value in the target, let it flow empty before its mapping is removed.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "one that was flowing",
          profile: "scim",
          parts: { mapping: { attributeMappings: without(userMappings, "department") } },
        },
      ],
      good: [
        {
          title: "in another order",
          profile: "scim",
          parts: { mapping: { attributeMappings: userMappings.toReversed() } },
        },
        {
          title: "the second of two for one attribute",
          profile: "scim",
          base: { mapping: { attributeMappings: [...userMappings, ...userMappings.slice(-1)] } },
          parts: {},
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const names = new Map<ObjectMappingNode, string[]>();
      for (const { before, missingFrom } of removed(
        changesSince(context.base, document),
        "AttributeMapping",
      )) {
        if (missingFrom.kind !== "ObjectMapping" || missingFrom.internal) continue;
        // matching-attribute-changed and soft-delete-removed say it of theirs.
        if (before.matchingPriority > 0 || isStatusMapping(before)) continue;
        // Of two mappings of one target, one is left.
        const { targetAttributeName = "" } = before;
        if (mappingsTo(missingFrom, targetAttributeName).length > 0) continue;
        names.set(missingFrom, [...(names.get(missingFrom) ?? []), targetAttributeName]);
      }
      for (const [mapping, list] of names) {
        context.report({
          at: { node: mapping, property: "attributeMappings" },
          messageId: "removed",
          data: { mapping: mappingName(mapping), names: listedBriefly(list) },
        });
      }
    },
  },
});
