import { defineRule } from "../../rule/define-rule.ts";

export const wrongTemplateForTarget = defineRule({
  id: "wrong-template-for-target",
  summary: "The schema is of the template that the job was made from",
  why: "The engine knows rules and directories by ids that its template gives. Those of another template are not run, or are refused.",
  severity: "warning",
  needs: "facts",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    other: {
      message: 'The file is of the template "{{file}}", the job of "{{job}}"',
      help: "Begin with an export of the job, and bring the mappings over into it.",
    },
  },
  examples() {
    const id = (template: string) => ({ schema: { id: `${template}.5b1d0e6f0c4d4a52a5c1f2a7c8a90002.1` } });
    return {
      bad: [
        {
          title: "by the job's template",
          profile: "scim",
          facts: { job: { templateId: "scim" } },
          parts: id("gsuite"),
        },
        {
          title: "by the job's id",
          profile: "scim",
          facts: { job: { id: "scim.1.2" } },
          parts: id("gsuite"),
        },
      ],
      good: [
        {
          title: "the same template",
          profile: "scim",
          facts: { job: { templateId: "SCIM" } },
          parts: id("scim"),
        },
        {
          title: "the documented move of an app from customappsso to scim",
          profile: "scim",
          facts: { job: { templateId: "scim" } },
          parts: id("customappsso"),
        },
        {
          title: "a file without an id",
          profile: "scim",
          facts: { job: { id: "scim.1.2" } },
          parts: { schema: { id: null } },
        },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const { templateId, id } = context.facts?.job ?? {};
      const job = templateId ?? id?.split(".")[0];
      const file = schema.id?.split(".")[0];
      if (!job || !file || job.toLowerCase() === file.toLowerCase()) return;
      if (custom.has(job.toLowerCase()) && custom.has(file.toLowerCase())) return;
      context.report({ at: { node: schema, property: "id" }, messageId: "other", data: { file, job } });
    },
  },
});

/** Both templates of apps that are not in the gallery: the schema of the older one is carried to the newer one. */
const custom: ReadonlySet<string> = new Set(["customappsso", "scim"]);
