import type { ComparedNode, SynchronizationRuleNode } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince } from "./changes-since.ts";

export const ruleNotEditableChanged = defineRule({
  id: "rule-not-editable-changed",
  summary: "A rule that is not editable is as it was",
  why: "Graph marks rules that are read-only with editable false and says not to change them; the engine relies on what stands in them.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    changed: {
      message: "{{rule}} is not editable, but differs from the base in {{count}}",
      help: "Restore the rule from the base.",
    },
    removed: {
      message: "{{rule}} is not editable, but is gone",
      help: "Take the rule over from the base.",
    },
  },
  examples() {
    const readOnly = { editable: false };
    return {
      bad: [
        {
          title: "another priority",
          base: { rule: readOnly },
          parts: { rule: { ...readOnly, priority: 2 } },
        },
        {
          title: "a change inside of it",
          base: { rule: readOnly },
          parts: { rule: readOnly, mapping: { enabled: false, flowTypes: "Add" } },
        },
        {
          title: "made editable and removed from the rules",
          gives: ["removed"],
          base: { rule: readOnly },
          parts: { schema: { synchronizationRules: [{ id: "other", name: "Other" }] } },
        },
      ],
      good: [
        { title: "an editable rule", parts: { rule: { priority: 2 } } },
        { title: "no difference", base: { rule: readOnly }, parts: { rule: readOnly } },
      ],
    };
  },
  visit: {
    File(document, context) {
      const counts = new Map<SynchronizationRuleNode, number>();
      for (const change of changesSince(context.base, document)) {
        const before = ruleAround(change.kind === "added" ? change.missingFrom : change.before);
        const after = ruleAround(change.kind === "removed" ? change.missingFrom : change.after);
        if (before === undefined || before.editable) continue;
        if (after) counts.set(after, (counts.get(after) ?? 0) + 1);
        else
          context.report({
            at: document.schema,
            messageId: "removed",
            data: { rule: sentence(nameOf(before)) },
          });
      }
      for (const [rule, number] of counts) {
        const count = number === 1 ? "one place" : `${number} places`;
        context.report({ at: rule, messageId: "changed", data: { rule: sentence(nameOf(rule)), count } });
      }
    },
  },
});

function ruleAround(node: ComparedNode): SynchronizationRuleNode | undefined {
  if (node.kind === "SynchronizationRule") return node;
  return node.kind === "Schema" ? undefined : ruleAround(node.parent as ComparedNode);
}
