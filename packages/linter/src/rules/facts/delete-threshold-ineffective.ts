import { defineRule } from "../../rule/define-rule.ts";
import { deleteThreshold, deletingMappings } from "./job-secrets.ts";

export const deleteThresholdIneffective = defineRule({
  id: "delete-threshold-ineffective",
  summary: "The threshold of deletions is below the number of objects in scope",
  why: "The threshold counts the deletions of one cycle, groups and disabled accounts among them. One that is never reached prevents nothing.",
  severity: "warning",
  security: true,
  needs: "facts",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/accidental-deletions",
  },
  messages: {
    high: {
      message: "The threshold of {{threshold}} deletions is not below the {{objects}} objects in scope",
      help: "Set DeleteThresholdValue to what one cycle deletes on a usual day.",
    },
    none: {
      message: "The prevention of accidental deletions is on, with a threshold of {{threshold}}",
      help: "Set DeleteThresholdValue to what one cycle deletes on a usual day; what 0 does is not documented.",
    },
  },
  examples() {
    const facts = (value: number, objectsInScope?: number) => ({
      secrets: {
        SyncNotificationSettings: `{"DeleteThresholdEnabled":true,"DeleteThresholdValue":${value}}`,
      },
      ...(objectsInScope === undefined ? {} : { objectsInScope }),
    });
    return {
      bad: [
        { title: "more than there are", profile: "scim", facts: facts(1_000_000, 800), parts: {} },
        { title: "zero", profile: "scim", gives: ["none"], facts: facts(0), parts: {} },
      ],
      good: [
        { title: "less than there are", profile: "scim", facts: facts(500, 800), parts: {} },
        { title: "nobody knows how many there are", profile: "scim", facts: facts(500), parts: {} },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const { objectsInScope: objects } = context.facts ?? {};
      const { enabled = false, value: threshold } = deleteThreshold(context.facts ?? {}) ?? {};
      const [first] = deletingMappings(schema);
      if (!enabled || threshold === undefined || first === undefined) return;
      const at = { node: first, property: "flowTypes" };
      if (threshold <= 0) context.report({ at, messageId: "none", data: { threshold } });
      else if (objects !== undefined && threshold >= objects)
        context.report({ at, messageId: "high", data: { threshold, objects } });
    },
  },
});
