import { defineRule } from "../../rule/define-rule.ts";

export const directoryRenameGeneration = defineRule({
  id: "directory-rename-generation",
  summary: "Directories have names of one age: Azure Active Directory or Microsoft Entra ID",
  why: "Both names mean the same, so nothing breaks. But the file was put together from exports of different ages, and other things may differ too.",
  severity: "info",
  preset: "strict",
  evidence: { kind: "inferred", source: "the names in public exports of before and after 2023" },
  messages: {
    mixed: {
      message: 'The directories "{{old}}" and "{{current}}" have names of different ages',
      help: "Export the schema again and make the changes in the new export. Do not rename a directory by hand.",
    },
  },
  examples() {
    const named = (targetDirectoryName: string) => ({
      rule: { targetDirectoryName },
      schema: {
        directories: ["Azure Active Directory", targetDirectoryName].map((name) => ({
          id: name,
          name,
          objects: [],
        })),
      },
    });
    return {
      bad: [
        {
          title: "the target alone was renamed",
          profile: "cross-tenant",
          parts: named("Microsoft Entra ID (target tenant)"),
        },
      ],
      good: [{ title: "both have the old name", profile: "cross-tenant", parts: {} }],
    };
  },
  visit: {
    Schema({ directories }, context) {
      const old = directories.find(({ name }) => name?.startsWith("Azure Active Directory"));
      const current = directories.find(({ name }) => name?.startsWith("Microsoft Entra ID"));
      if (old === undefined || current === undefined) return;
      context.report({
        at: { node: old, property: "name" },
        messageId: "mixed",
        data: { old: old.name ?? "", current: current.name ?? "" },
        related: [{ message: "the other name", at: current }],
      });
    },
  },
});
