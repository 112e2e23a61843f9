import { flowTypeNames } from "@syncschema/model";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { flowTypeWords } from "./flow-type-words.ts";

export const flowTypesPartial = defineRule({
  id: "flow-types-partial",
  summary: "An enabled mapping flows Add, Update and Delete",
  why: "Leaving an operation out can be meant, but has effects that are easy to miss: to disable an account is an update, not a deletion.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    partial: {
      message: "{{mapping}} does not flow {{missing}}: {{effects}}",
      help: 'Set flowTypes to "Add,Update,Delete" unless this is meant.',
    },
  },
  examples() {
    return {
      bad: [{ title: "created, then left alone", profile: "scim", parts: { mapping: { flowTypes: "Add" } } }],
      good: [
        { title: "all three", profile: "scim", parts: {} },
        {
          title: "disabled",
          profile: "scim",
          parts: { mapping: { enabled: false, flowTypes: "Add" } },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      // For groups between tenants, group-flow-types-incomplete says it.
      if (!mapping.enabled || isCrossTenantGroup(mapping, context.profile)) return;
      if (flowTypeWords(mapping) === undefined) return;
      const missing = flowTypeNames.filter((name) => !mapping.flowTypes.has(name));
      if (missing.length === 0) return;
      context.report({
        at: { node: mapping, property: "flowTypes" },
        messageId: "partial",
        data: {
          mapping: mappingName(mapping),
          missing: listed(missing),
          effects: missing.map((name) => effects[name]).join("; "),
        },
      });
    },
  },
});

const effects = {
  Add: "new objects are never created",
  Update: "attributes go out of date, and people who leave stay active",
  Delete: "objects that are deleted in the source stay in the target",
} as const;
