import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const sourceEqualsTargetDirectory = defineRule({
  id: "source-equals-target-directory",
  summary: "A rule reads one directory and writes another",
  why: "Provisioning carries objects from one directory to another. In no public schema are the two the same, also not between tenants.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the rules of public exports" },
  messages: {
    same: {
      message: '{{rule}} reads and writes the same directory, "{{directory}}"',
      help: "Correct one of the two names; the other half of the pair stands in an export of the same job.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the source on both sides",
          profile: "scim",
          parts: { rule: { targetDirectoryName: "Azure Active Directory" } },
        },
      ],
      good: [{ title: "two tenants", profile: "cross-tenant", parts: {} }],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      const { sourceDirectory, targetDirectory } = rule;
      if (sourceDirectory === undefined || sourceDirectory !== targetDirectory) return;
      context.report({
        at: { node: rule, property: "targetDirectoryName" },
        messageId: "same",
        data: { rule: sentence(nameOf(rule)), directory: sourceDirectory.name ?? "" },
        related: [{ message: "the source", at: { node: rule, property: "sourceDirectoryName" } }],
      });
    },
  },
});
