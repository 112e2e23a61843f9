import { defineRule } from "../../rule/define-rule.ts";

export const elidedContent = defineRule({
  id: "elided-content",
  summary: "Nothing was left out, and every placeholder is filled in",
  why: "Documentation writes {} or ... for what it leaves out, templates write ${…} for what they fill in later. Sent to Graph, these are names that nothing has.",
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    placeholder: {
      message: '"{{found}}" is a placeholder',
      help: "Put the real value in its place, or let the tool that this file is a template for render it first.",
    },
    "empty-item": {
      message: "An empty {} stands in {{found}} for something that was left out",
      help: "Use a full export instead of a sample from the documentation.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a Terraform template that was not rendered",
          profile: "scim",
          parts: { rule: { id: "${rule_id}" } },
        },
        { title: "three dots", parts: { rule: { name: "..." } } },
        { title: "an elided sample", gives: ["empty-item"], parts: { mapping: { attributeMappings: [{}] } } },
      ],
      good: [{ title: "everything is there", parts: {} }],
    };
  },
  visit: {
    File({ damage }, context) {
      for (const { kind, pointer, found } of damage) {
        if (kind !== "serialisation-truncated")
          context.report({ at: { pointer }, messageId: kind, data: { found } });
      }
    },
  },
});
