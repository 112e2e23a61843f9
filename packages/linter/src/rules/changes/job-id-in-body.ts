import { defineRule } from "../../rule/define-rule.ts";

export const jobIdInBody = defineRule({
  id: "job-id-in-body",
  summary: "The file's id is that of the base",
  why: "The id names the job that the schema was exported from. Whether the service refuses another job's id in what is saved is not documented; people who copy a schema leave it out.",
  severity: "info",
  needs: "base",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema",
  },
  messages: {
    other: {
      message: 'The file is of the job "{{file}}", the base of "{{base}}"',
      help: "Remove id before you save the schema to the other job, and check what belongs to one tenant alone: app ids of directory extensions, domains, ids of groups.",
    },
  },
  examples() {
    const id = (job: string) => ({ schema: { id: `scim.5b1d0e6f0c4d4a52a5c1f2a7c8a90002.${job}` } });
    return {
      bad: [{ title: "of another job", profile: "scim", base: id("1"), parts: id("2") }],
      good: [
        { title: "of the same job", profile: "scim", base: id("1"), parts: id("1") },
        { title: "without an id", profile: "scim", base: id("1"), parts: { schema: { id: null } } },
        {
          title: "compared with the template",
          profile: "scim",
          base: { schema: { id: "scim" } },
          parts: id("1"),
        },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const base = context.base?.schema.id;
      const file = schema.id;
      if (base === undefined || file === undefined || !isOfJob(base) || !isOfJob(file)) return;
      if (base.toLowerCase() === file.toLowerCase()) return;
      context.report({ at: { node: schema, property: "id" }, messageId: "other", data: { file, base } });
    },
  },
});

/** A template's schema has zeros where that of a job has the tenant and the job. */
function isOfJob(id: string): boolean {
  const [, ...rest] = id.split(".");
  return rest.length > 0 && rest.some((part) => /[^0-]/.test(part));
}
