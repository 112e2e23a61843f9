import { isJsonObject, type SynchronizationRuleNode } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const containerAndGroupFilter = defineRule({
  id: "container-and-group-filter",
  summary: "A rule filters by containers or by groups, not by both",
  why: "Graph documents the two filters as exclusive: they cannot be set in the same request.",
  severity: "error",
  profiles: ["cloud-sync"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule?view=graph-rest-beta",
  },
  messages: {
    both: {
      message: "{{rule}} includes {{containers}} and {{groups}}",
      help: "Empty one of the two lists. Microsoft means the filter by groups for pilots only.",
    },
  },
  examples() {
    const containerFilter = { includedContainers: ["OU=Staff,DC=contoso,DC=com"] };
    return {
      bad: [
        {
          title: "both",
          parts: {
            rule: { containerFilter, groupFilter: { includedGroups: ["CN=Pilot,DC=contoso,DC=com"] } },
          },
        },
      ],
      good: [
        {
          title: "containers, and an empty list of groups as exports have it",
          parts: { rule: { containerFilter, groupFilter: { includedGroups: [] } } },
        },
      ],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      const containers = included(rule, "containerFilter", "includedContainers");
      const groups = included(rule, "groupFilter", "includedGroups");
      if (containers === 0 || groups === 0) return;
      context.report({
        at: { node: rule, property: "groupFilter" },
        messageId: "both",
        data: {
          rule: sentence(nameOf(rule)),
          containers: counted(containers, "container"),
          groups: counted(groups, "group"),
        },
        related: [{ message: "the containers", at: { node: rule, property: "containerFilter" } }],
      });
    },
  },
});

function included({ value }: SynchronizationRuleNode, filter: string, list: string): number {
  const holder = value[filter];
  const items = isJsonObject(holder) ? holder[list] : undefined;
  return Array.isArray(items) ? items.length : 0;
}

function counted(number: number, word: string): string {
  return number === 1 ? `one ${word}` : `${number} ${word}s`;
}
