import { flowTypeNames, propertyPointer } from "@syncschema/model";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupFlowTypesIncomplete = defineRule({
  id: "group-flow-types-incomplete",
  summary: "The mapping of groups flows Add, Update and Delete",
  why: "Without Update the membership in the target never changes, without Delete removed groups stay behind. A warning while something flows, since leaving Delete out can be meant; an error when an enabled mapping flows nothing.",
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    incomplete: {
      message: "{{mapping}} flows {{present}}, but not {{missing}}",
      help: 'Set flowTypes to "Add,Update,Delete".',
    },
    none: {
      message: "{{mapping}} flows neither Add, Update nor Delete",
      help: 'Set flowTypes to "Add,Update,Delete".',
    },
  },
  examples() {
    return {
      bad: [
        { title: "created, then left alone", parts: { mapping: { flowTypes: "Add" } } },
        { title: "nothing", gives: ["none"], parts: { mapping: { flowTypes: "None" } } },
      ],
      good: [{ title: "all three, in any order", parts: { mapping: { flowTypes: "Update, Add, Delete" } } }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const missing = flowTypeNames.filter((name) => !mapping.flowTypes.has(name));
      if (missing.length === 0) return;
      const at = { node: mapping, property: "flowTypes" };
      const fix = [
        {
          op: "set",
          pointer: propertyPointer(mapping, "flowTypes"),
          value: flowTypeNames.join(","),
        } as const,
      ];
      const data = { mapping: mappingName(mapping) };
      if (mapping.flowTypes.size === 0)
        return context.report({ at, messageId: "none", data, severity: "error", fix });
      const present = listed([...mapping.flowTypes]);
      context.report({
        at,
        messageId: "incomplete",
        data: { ...data, present, missing: listed(missing) },
        fix,
      });
    },
  },
});
