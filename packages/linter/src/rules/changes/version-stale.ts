import { defineRule } from "../../rule/define-rule.ts";

export const versionStale = defineRule({
  id: "version-stale",
  summary: "The file is not older than the base",
  why: "The service stamps the schema at every change. Somebody changed it after the file was exported, and saving the file would undo that.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema",
  },
  messages: {
    stale: {
      message: 'The file has the version "{{file}}", the base the newer "{{base}}"',
      help: "Export again and bring your changes into the new file; the other differences from the base show what would be undone.",
    },
  },
  examples() {
    const changedOn = (day: string) => ({
      schema: { version: `Date:2026-03-${day}T09:00:00Z, ActivityId:1` },
    });
    return {
      bad: [
        { title: "changed in between", profile: "scim", base: changedOn("02"), parts: changedOn("01") },
        { title: "changed for the first time", profile: "scim", base: changedOn("02"), parts: {} },
      ],
      good: [
        { title: "a later export", profile: "scim", base: changedOn("01"), parts: changedOn("02") },
        {
          title: "no version to compare",
          profile: "scim",
          base: changedOn("02"),
          parts: { schema: { version: null } },
        },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const base = context.base?.schema.version;
      const file = schema.version;
      if (base === undefined || file === undefined || timeOf(base) <= timeOf(file)) return;
      context.report({ at: { node: schema, property: "version" }, messageId: "stale", data: { file, base } });
    },
  },
});

/** A template's own version, such as v1.2, is older than every change. */
function timeOf(version: string): number {
  const time = Date.parse(/^Date:([^,]+)/.exec(version)?.[1] ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
