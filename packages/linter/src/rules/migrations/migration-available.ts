import { defineRule } from "../../rule/define-rule.ts";

export const migrationAvailable = defineRule({
  id: "migration-available",
  summary: "No migration is pending",
  why: "The schema works as it is. A migration brings it to what the service offers or asks for by now, and says before what the next cycle makes of it.",
  severity: "info",
  preset: "strict",
  needs: "migrations",
  needsWholeFile: true,
  evidence: { kind: "inferred", source: "the migrations of syncschema" },
  messages: {
    pending: {
      message: "{{id}} is pending: {{summary}}",
      help: "See what it would change: `syncschema migrate plan` with this file and --to {{id}}.",
    },
  },
  examples() {
    const groups = { id: "cross-tenant/1-group-sync", summary: "Groups are synchronized between tenants" };
    const manager = { id: "cross-tenant/2-manager", summary: "The manager is synchronized" };
    return {
      bad: [
        { title: "a migration is pending", migrations: [groups], parts: {} },
        { title: "two are", gives: ["pending", "pending"], migrations: [groups, manager], parts: {} },
      ],
      good: [{ title: "none is", migrations: [], parts: {} }],
    };
  },
  visit: {
    File(document, context) {
      for (const { id, summary } of context.migrations?.(document, context.profile) ?? [])
        context.report({ at: document.schema, messageId: "pending", data: { id, summary } });
    },
  },
});
