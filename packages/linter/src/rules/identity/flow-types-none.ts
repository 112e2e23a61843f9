import { hasProperty, type JsonEdit, propertyPointer } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";

export const flowTypesNone = defineRule({
  id: "flow-types-none",
  summary: "An enabled mapping flows at least one operation",
  why: "An enabled mapping without an operation writes nothing, whatever the portal shows.",
  severity: "error",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    none: {
      message: "{{mapping}} is enabled but flows neither Add, Update nor Delete",
      help: 'Set flowTypes to "Add,Update,Delete", or disable the mapping.',
    },
    missing: {
      message: "{{mapping}} is enabled but does not say what it flows",
      help: 'Set flowTypes to "Add,Update,Delete". Graph documents all three as the default, but every export writes them.',
    },
  },
  examples() {
    return {
      bad: [
        { title: "None", profile: "scim", parts: { mapping: { flowTypes: "None" } } },
        { title: "an empty text", profile: "scim", parts: { mapping: { flowTypes: "" } } },
      ],
      good: [
        {
          title: "creates and updates alone",
          profile: "scim",
          parts: { mapping: { flowTypes: "Add, Update" } },
        },
        { title: "disabled", profile: "scim", parts: { mapping: { enabled: false, flowTypes: "None" } } },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      // For groups between tenants, group-flow-types-incomplete says it.
      if (!mapping.enabled || mapping.flowTypes.size > 0 || isCrossTenantGroup(mapping, context.profile))
        return;
      const at = { node: mapping, property: "flowTypes" };
      const data = { mapping: mappingName(mapping) };
      const pointer = propertyPointer(mapping, "flowTypes");
      const fix: JsonEdit[] = [{ op: "set", pointer, value: "Add,Update,Delete" }];
      if (!hasProperty(mapping, "flowTypes")) {
        context.report({ at, messageId: "missing", data, severity: "warning", fix });
      } else if (saysNone(mapping.value.flowTypes ?? mapping.value.FlowTypes)) {
        context.report({ at, messageId: "none", data });
      }
    },
  },
});

/** Anything else without a known operation is for invalid-enum-value and wrong-value-type. */
function saysNone(flowTypes: unknown): boolean {
  return (
    flowTypes === null ||
    flowTypes === undefined ||
    (typeof flowTypes === "string" && /^(?:none)?$/i.test(flowTypes.trim()))
  );
}
