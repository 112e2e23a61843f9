import { type DirectoryNode, hasProperty, propertyPointer } from "@syncschema/model";
import { listed, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const ruleDirectoryNotFound = defineRule({
  id: "rule-directory-not-found",
  summary: "A rule's directories are defined in the schema, under exactly these names",
  why: "A rule finds its directories by name. When the name leads nowhere, none of its mappings has attributes and the service refuses the schema.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    unknown: {
      message: '{{rule}} has the {{side}} directory "{{name}}", which is not defined',
      help: "The schema defines {{defined}}. Use one of these names, or add the directory.",
    },
    spelling: {
      message: '{{rule}} has the {{side}} directory "{{name}}", which is defined as "{{definition}}"',
      help: 'Write "{{definition}}" here. Half of a find and replace, as after the renaming to Microsoft Entra ID, leaves such pairs.',
    },
    missing: {
      message: "{{rule}} names no {{side}} directory",
      help: "Give {{property}} the name of one of the directories: {{defined}}.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "renamed by half",
          gives: ["spelling"],
          parts: { rule: { sourceDirectoryName: "Microsoft Entra ID" } },
          profile: "cross-tenant",
        },
        { title: "never defined", gives: ["unknown"], parts: { rule: { targetDirectoryName: "Workday" } } },
        { title: "no name", gives: ["missing"], parts: { rule: { targetDirectoryName: null } } },
      ],
      good: [{ title: "both are defined", parts: {} }],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      // A mapping in place of a rule is for fragment-copied-from-docs.
      const isMapping = hasProperty(rule, "targetAttributeName") || hasProperty(rule, "attributeMappings");
      const { directories } = rule.parent;
      if (isMapping || directories.length === 0) return;
      const defined = listed(directories.map((directory) => `"${directory.name}"`));
      const check = (
        side: "source" | "target",
        name: string | undefined,
        directory: DirectoryNode | undefined,
      ) => {
        const property = side === "source" ? "sourceDirectoryName" : "targetDirectoryName";
        const at = { node: rule, property };
        const data = { rule: sentence(nameOf(rule)), side };
        if (!name) return context.report({ at, messageId: "missing", data: { ...data, property, defined } });
        if (directory === undefined)
          return context.report({ at, messageId: "unknown", data: { ...data, name, defined } });
        if (directory.name === name || directory.name === undefined) return;
        context.report({
          at,
          messageId: "spelling",
          data: { ...data, name, definition: directory.name },
          related: [{ message: "the directory", at: directory }],
          fix: [{ op: "set", pointer: propertyPointer(rule, property), value: directory.name }],
        });
      };
      check("source", rule.sourceDirectoryName, rule.sourceDirectory);
      check("target", rule.targetDirectoryName, rule.targetDirectory);
    },
  },
});
