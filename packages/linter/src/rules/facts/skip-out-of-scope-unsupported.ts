import { defineRule } from "../../rule/define-rule.ts";
import { setting } from "./job-secrets.ts";

export const skipOutOfScopeUnsupported = defineRule({
  id: "skip-out-of-scope-unsupported",
  summary: "Between tenants nobody relies on SkipOutOfScopeDeletions",
  why: "The setting has no effect on cross-tenant synchronization: users who fall out of scope are deleted in the target all the same.",
  severity: "warning",
  security: true,
  needs: "facts",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/skip-out-of-scope-deletions",
  },
  messages: {
    set: {
      message: "SkipOutOfScopeDeletions is on, which has no effect between tenants",
      help: "Remove the setting, and check every change of scope as if it deleted.",
    },
  },
  examples() {
    const facts = (value: string) => ({ secrets: { SkipOutOfScopeDeletions: value } });
    return {
      bad: [{ title: "switched on", facts: facts("True"), parts: {} }],
      good: [{ title: "switched off", facts: facts("False"), parts: {} }],
    };
  },
  visit: {
    Schema(schema, context) {
      if (setting(context.facts, "SkipOutOfScopeDeletions") === true)
        context.report({ at: schema, messageId: "set" });
    },
  },
});
