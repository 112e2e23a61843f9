import { type DirectoryNode, propertyPointer } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupObject, isCrossTenantGroup } from "./group-mapping.ts";

export const groupObjectName = defineRule({
  id: "group-object-name",
  summary: "The mapping of groups reads and writes the object Group",
  why: "Entra ID defines groups as Group, in the singular with a capital, on both sides. Under another name the mapping finds no object.",
  severity: "error",
  preset: "minimal",
  profiles: ["cross-tenant"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    name: {
      message: '{{mapping}}: the {{side}} object must be "Group", not "{{name}}"',
      help: 'Set {{property}} to "Group".',
    },
    undefined: {
      message: '{{mapping}}: the {{side}} directory "{{directory}}" defines no object "Group"',
      help: "Take the definition over from a current export, or run `syncschema migrate plan` to see it added.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "in small letters", parts: { mapping: { sourceObjectName: "group" } } },
        { title: "in the plural", parts: { mapping: { targetObjectName: "Groups" } } },
        { title: "not defined", gives: ["undefined"], parts: { target: { name: "User" } } },
      ],
      good: [{ title: "Group on both sides", parts: {} }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const check = (
        side: "source" | "target",
        name: string | undefined,
        directory: DirectoryNode | undefined,
      ) => {
        const property = side === "source" ? "sourceObjectName" : "targetObjectName";
        const at = { node: mapping, property };
        const data = { mapping: mappingName(mapping), side };
        if (name !== groupObject) {
          const fix = [
            { op: "set", pointer: propertyPointer(mapping, property), value: groupObject } as const,
          ];
          context.report({ at, messageId: "name", data: { ...data, property, name: name ?? "" }, fix });
        } else if (
          directory &&
          directory.objects.length > 0 &&
          !directory.objects.some((object) => object.name === name)
        ) {
          context.report({ at, messageId: "undefined", data: { ...data, directory: directory.name ?? "" } });
        }
      };
      check("source", mapping.sourceObjectName, mapping.parent.sourceDirectory);
      check("target", mapping.targetObjectName, mapping.parent.targetDirectory);
    },
  },
});
