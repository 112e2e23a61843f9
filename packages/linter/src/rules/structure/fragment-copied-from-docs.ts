import { hasProperty } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const fragmentCopiedFromDocs = defineRule({
  id: "fragment-copied-from-docs",
  summary: "Mappings stand at their own level",
  why: "Graph's page on updating a schema shows shortened bodies with mappings one or two levels too high; sent like that they map nothing and replace what did.",
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    "attribute-mapping-in-rules": {
      message: "An attribute mapping stands where a synchronization rule belongs",
      help: "Put it into synchronizationRules[].objectMappings[].attributeMappings of a full export.",
    },
    "object-mapping-in-rules": {
      message: "An object mapping stands where a synchronization rule belongs",
      help: "Put it into synchronizationRules[].objectMappings of a full export.",
    },
    "attribute-mapping-in-mappings": {
      message: "An attribute mapping stands where an object mapping belongs",
      help: "Put it into the attributeMappings of the object mapping that it is for.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "an attribute mapping as a rule",
          parts: {
            schema: {
              synchronizationRules: [{ targetAttributeName: "mail", source: { expression: "[mail]" } }],
            },
          },
        },
        {
          title: "an object mapping as a rule",
          gives: ["object-mapping-in-rules"],
          parts: { schema: { synchronizationRules: [{ sourceObjectName: "User", attributeMappings: [] }] } },
        },
        {
          title: "an attribute mapping as an object mapping",
          gives: ["attribute-mapping-in-mappings"],
          parts: { rule: { objectMappings: [{ targetAttributeName: "mail" }] } },
        },
      ],
      good: [{ title: "each at its level", parts: {} }],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      // Not by a visitor of their own: without object names they pass for mappings that the engine keeps for itself.
      for (const mapping of rule.objectMappings) {
        if (!hasProperty(mapping, "targetAttributeName")) continue;
        context.report({
          at: { node: mapping, property: "targetAttributeName" },
          messageId: "attribute-mapping-in-mappings",
        });
      }
      if (hasProperty(rule, "targetAttributeName")) {
        context.report({
          at: { node: rule, property: "targetAttributeName" },
          messageId: "attribute-mapping-in-rules",
        });
      } else if (hasProperty(rule, "attributeMappings")) {
        context.report({
          at: { node: rule, property: "attributeMappings" },
          messageId: "object-mapping-in-rules",
        });
      }
    },
  },
});
