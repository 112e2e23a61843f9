// @ts-check
import { defineRule, direct, userMappings } from "@syncschema/linter";

const employeeId = { expression: "[employeeId]", name: "employeeId", type: "Attribute", parameters: [] };

const externalIdFromEmployeeId = defineRule({
  id: "contoso-external-id-source",
  summary: "The externalId of a person comes from employeeId",
  why: "The nightly reconciliation joins the accounts of all applications by employee number. An account with anything else in externalId is taken for an orphan and closed.",
  severity: "error",
  profiles: ["scim"],
  evidence: { kind: "documented", source: "https://wiki.contoso.example/identity/external-id" },
  messages: {
    other: {
      message: "externalId comes from {{source}}, not from [employeeId]",
      help: "Map externalId from employeeId.",
    },
  },
  examples() {
    /** @param {string} attribute */
    const externalIdFrom = (attribute) => ({
      mapping: { attributeMappings: [...userMappings, direct("externalId", attribute)] },
    });
    return {
      bad: [{ title: "the object id", parts: externalIdFrom("objectId") }],
      good: [
        { title: "the employee number", parts: externalIdFrom("employeeId") },
        { title: "an app without externalId", parts: {} },
      ],
    };
  },
  visit: {
    AttributeMapping(mapping, context) {
      const { source, targetAttributeName } = mapping;
      if (mapping.parent.sourceObjectName !== "User" || targetAttributeName !== "externalId") return;
      if (source?.expression === "[employeeId]") return;
      context.report({
        at: { node: mapping, property: "source" },
        messageId: "other",
        data: { source: source?.expression ?? "nothing" },
        fix: [{ op: "set", pointer: `${mapping.pointer}/source`, value: employeeId }],
      });
    },
  },
});

export const rules = [externalIdFromEmployeeId];
