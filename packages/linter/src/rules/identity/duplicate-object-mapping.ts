import type { ObjectMappingNode } from "@syncschema/model";
import { exampleSchema } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";

export const duplicateObjectMapping = defineRule({
  id: "duplicate-object-mapping",
  summary: "No two enabled mappings of a rule map the same objects",
  why: "Both claim the same objects, and which of them writes last stands nowhere. Two mappings with filters of their own may share the objects between them, so of those nothing is said.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the object mappings of public exports" },
  messages: {
    same: {
      message: "{{mapping}} is mapped a second time, for objects that the first mapping has in its scope too",
      help: "Bring the attribute mappings together in one, or give each mapping a filter so that none has both.",
    },
  },
  examples() {
    const { synchronizationRules } = exampleSchema("scim");
    const [{ objectMappings }] = synchronizationRules as readonly [{ objectMappings: readonly object[] }];
    const filteredBy = (value: string) => ({
      ...objectMappings[0],
      scope: {
        groups: [
          {
            name: value,
            clauses: [
              {
                sourceOperandName: "department",
                operatorName: "EQUALS",
                targetOperand: { values: [value] },
              },
            ],
          },
        ],
      },
    });
    const mappings = (...list: readonly unknown[]) => ({ rule: { objectMappings: list } });
    return {
      bad: [
        { title: "a copy", profile: "scim", parts: mappings(...objectMappings, ...objectMappings) },
        {
          title: "one of them filtered",
          profile: "scim",
          parts: mappings(...objectMappings, filteredBy("Sales")),
        },
      ],
      good: [
        {
          title: "two filters",
          profile: "scim",
          parts: mappings(filteredBy("Sales"), filteredBy("Marketing")),
        },
        {
          title: "a copy that is disabled",
          profile: "scim",
          parts: mappings(...objectMappings, { ...objectMappings[0], enabled: false }),
        },
      ],
    };
  },
  visit: {
    SynchronizationRule({ objectMappings }, context) {
      const active = objectMappings.filter(
        ({ enabled, internal, sourceObjectName, targetObjectName }) =>
          enabled && !internal && sourceObjectName && targetObjectName,
      );
      for (const mappings of groupBy(active, pairOf)) {
        for (const [index, mapping] of mappings.entries()) {
          const first = mappings.slice(0, index).find((other) => overlap(other, mapping));
          if (first === undefined) continue;
          context.report({
            at: mapping,
            messageId: "same",
            data: { mapping: mappingName(mapping) },
            related: [{ message: "the first mapping", at: first }],
          });
        }
      }
    },
  },
});

function pairOf({ sourceObjectName, targetObjectName }: ObjectMappingNode): string {
  return JSON.stringify([sourceObjectName, targetObjectName]);
}

/** Whether some object is certainly in the scope of both. */
function overlap(a: ObjectMappingNode, b: ObjectMappingNode): boolean {
  const isOpen = a.filterGroups.length === 0 || b.filterGroups.length === 0;
  return isOpen || JSON.stringify(a.value.scope) === JSON.stringify(b.value.scope);
}
