import { propertyPointer } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changed, changesSince } from "./changes-since.ts";

export const directoryIdChanged = defineRule({
  id: "directory-id-changed",
  summary: "Directories keep their ids",
  why: "The id of a directory comes from the template and is the same in every public export, whatever the directory is called. Graph's discover addresses a directory by it.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover",
  },
  messages: {
    changed: {
      message: '{{directory}} had the id "{{before}}" in the base',
      help: "Restore the id. To point a rule at another directory, change the name in the rule instead.",
    },
    other: {
      message:
        '{{rule}} has the {{side}} directory "{{after}}", in the base it was "{{before}}", which has another id',
      help: "If the directory was only renamed, restore its id. Otherwise begin with an export of the job that the file is for.",
    },
  },
  examples() {
    const directories = (id: string) => [{ id, name: "customappsso", objects: [] }];
    return {
      bad: [
        {
          title: "a new id",
          profile: "scim",
          base: { schema: { directories: directories("09760868-cafb-47ac-9031-0a3262300427") } },
          parts: { schema: { directories: directories("b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000009") } },
        },
        {
          title: "a new id and a new name",
          profile: "scim",
          gives: ["other"],
          base: { schema: { directories: directories("09760868-cafb-47ac-9031-0a3262300427") } },
          parts: {
            schema: { directories: [{ id: "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000009", name: "Contoso" }] },
            rule: { targetDirectoryName: "Contoso" },
          },
        },
      ],
      good: [
        {
          title: "a directory that was renamed, with its rule",
          base: {},
          parts: { rule: { sourceDirectoryName: "Azure Active Directory" } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      for (const { before, after } of changed(changes, "Directory", "id")) {
        if (before.id === undefined) continue;
        context.report({
          at: { node: after, property: "id" },
          messageId: "changed",
          data: { directory: sentence(nameOf(after)), before: before.id },
          fix: [{ op: "set", pointer: propertyPointer(after, "id"), value: before.id }],
        });
      }
      const sides = { sourceDirectoryName: "source", targetDirectoryName: "target" } as const;
      for (const { before, after, property } of changed(
        changes,
        "SynchronizationRule",
        ...Object.keys(sides),
      )) {
        const side = sides[property as keyof typeof sides];
        const [from, to] = [before, after].map((rule) => rule[`${side}Directory`]);
        // A name that leads nowhere is for rule-directory-not-found.
        if (from === undefined || to === undefined || from.id === to.id) continue;
        context.report({
          at: { node: after, property },
          messageId: "other",
          data: {
            rule: sentence(nameOf(after)),
            side,
            after: to.name ?? "",
            before: from.name ?? "",
          },
        });
      }
    },
  },
});
