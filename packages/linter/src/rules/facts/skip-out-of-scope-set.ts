import { defineRule } from "../../rule/define-rule.ts";
import { setting } from "./job-secrets.ts";

export const skipOutOfScopeSet = defineRule({
  id: "skip-out-of-scope-set",
  summary: "An app loses the accounts of users that fall out of scope",
  why: "With SkipOutOfScopeDeletions the app keeps the account of everybody who is unassigned or falls out of the filter, active as it was.",
  severity: "warning",
  security: true,
  needs: "facts",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/skip-out-of-scope-deletions",
  },
  messages: {
    set: {
      message: "SkipOutOfScopeDeletions is on: who falls out of scope keeps the account in the app",
      help: "Switch it off, unless something else removes these accounts.",
    },
  },
  examples() {
    const facts = (value: string) => ({ secrets: { SkipOutOfScopeDeletions: value } });
    return {
      bad: [{ title: "switched on", facts: facts("True"), parts: {} }],
      good: [
        { title: "switched off", facts: facts("False"), parts: {} },
        {
          title: "in an HR system, for which it is meant",
          profile: "hr-inbound",
          facts: facts("False"),
          parts: {},
        },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      if (setting(context.facts, "SkipOutOfScopeDeletions") === true)
        context.report({ at: schema, messageId: "set" });
    },
  },
});
