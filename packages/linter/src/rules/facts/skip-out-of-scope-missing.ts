import { defineRule } from "../../rule/define-rule.ts";
import { setting } from "./job-secrets.ts";

export const skipOutOfScopeMissing = defineRule({
  id: "skip-out-of-scope-missing",
  summary: "Workers who drop out of the HR system's answer keep their accounts",
  why: "A worker can be missing from one answer of the HR system, or fall out of the filter while changing jobs. Without SkipOutOfScopeDeletions the account is disabled or deleted at once.",
  severity: "warning",
  needs: "facts",
  profiles: ["hr-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/skip-out-of-scope-deletions",
  },
  messages: {
    missing: {
      message: "SkipOutOfScopeDeletions is not on",
      help: "Set SkipOutOfScopeDeletions to True, and let the status of the worker disable accounts instead.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "never set", facts: { secrets: { SyncAll: "true" } }, parts: {} },
        { title: "switched off", facts: { secrets: { SkipOutOfScopeDeletions: "False" } }, parts: {} },
      ],
      good: [
        { title: "switched on", facts: { secrets: { SkipOutOfScopeDeletions: "True" } }, parts: {} },
        { title: "not known", facts: {}, parts: {} },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      if (context.facts?.secrets === undefined) return;
      if (setting(context.facts, "SkipOutOfScopeDeletions") !== true)
        context.report({ at: schema, messageId: "missing" });
    },
  },
});
