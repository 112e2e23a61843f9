import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changed, changesSince } from "./changes-since.ts";

export const ruleMetadataChanged = defineRule({
  id: "rule-metadata-changed",
  summary: "The metadata of a rule is as it was",
  why: "The engine keeps its own settings there, among them the mappings that a reset restores. Graph says not to change them unless support asks for it.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    changed: {
      message: "{{rule}} has other metadata than the base",
      help: "Restore metadata from the base, unless Microsoft's support asked for the change.",
    },
  },
  examples() {
    const metadata = [{ key: "supportsProvisionOnDemand", value: "true" }];
    return {
      bad: [{ title: "emptied", base: { rule: { metadata } }, parts: { rule: { metadata: [] } } }],
      good: [
        {
          title: "in another order",
          base: { rule: { metadata: [...metadata, { key: "a", value: "b" }] } },
          parts: { rule: { metadata: [{ key: "a", value: "b" }, ...metadata] } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      for (const { before, after } of changed(
        changesSince(context.base, document),
        "SynchronizationRule",
        "metadata",
      )) {
        // rule-not-editable-changed says it of a rule of which nothing may change.
        if (!before.editable) continue;
        context.report({
          at: { node: after, property: "metadata" },
          messageId: "changed",
          data: { rule: sentence(nameOf(after)) },
        });
      }
    },
  },
});
