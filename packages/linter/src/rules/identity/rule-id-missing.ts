import { hasProperty } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const ruleIdMissing = defineRule({
  id: "rule-id-missing",
  summary: "Every synchronization rule has an id",
  why: "The engine knows its rules by their ids, which come from the template. A rule without one is none that it could run.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    missing: {
      message: "{{rule}} has no id",
      help: "Take the id over from an export of the same job or from the app's template; a made-up one does not do.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "no property", parts: { rule: { id: undefined } } },
        { title: "null", parts: { rule: { id: null } } },
        { title: "an empty text", parts: { rule: { id: "" } } },
      ],
      good: [{ title: "the id of the template", parts: {} }],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      // A mapping in place of a rule is for fragment-copied-from-docs, an id of another type for wrong-value-type.
      const isMapping = hasProperty(rule, "targetAttributeName") || hasProperty(rule, "attributeMappings");
      const isOfOtherType = hasProperty(rule, "id") && rule.value.id !== null && rule.id === undefined;
      if (isMapping || isOfOtherType || rule.id?.trim()) return;
      context.report({
        at: { node: rule, property: "id" },
        messageId: "missing",
        data: { rule: sentence(nameOf(rule)) },
      });
    },
  },
});
