import type { ObjectMappingNode } from "@syncschema/model";
import { listed, mappingName, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince, removed } from "./changes-since.ts";

export const objectMappingRemoved = defineRule({
  id: "object-mapping-removed",
  summary: "Every object mapping of the base is still there",
  why: "What is saved replaces the whole schema. Objects of a mapping that is left out are no longer managed: those in the target stay, and nobody disables or updates them.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    mapping: {
      message: "{{rule}} no longer maps {{mapping}}",
      help: "Put the mapping back; to stop the synchronization of its objects, disable it instead.",
    },
    rule: {
      message: "{{rule}} is gone, and with it {{mappings}}",
      help: "Put the rule back. A rule that shall not run can have its mappings disabled.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "the only mapping", parts: { rule: { objectMappings: [] } } },
        {
          title: "a whole rule",
          gives: ["rule"],
          parts: { schema: { synchronizationRules: [{ id: "other", name: "Other" }] } },
        },
      ],
      good: [
        { title: "disabled", parts: { mapping: { enabled: false } } },
        { title: "with other names for people", parts: { mapping: { name: "Groups" } } },
      ],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      for (const { before, missingFrom } of removed(changes, "ObjectMapping")) {
        // internal-mapping-changed says it of the others.
        if (before.internal) continue;
        context.report({
          at: missingFrom,
          messageId: "mapping",
          data: { rule: sentence(nameOf(missingFrom)), mapping: mappingName(before) },
          ...weight([before]),
        });
      }
      for (const { before, missingFrom } of removed(changes, "SynchronizationRule")) {
        const mappings = before.objectMappings.filter(({ internal }) => !internal);
        if (mappings.length === 0) continue;
        context.report({
          at: missingFrom,
          messageId: "rule",
          data: { rule: sentence(nameOf(before)), mappings: listed(mappings.map(mappingName)) },
          ...weight(mappings),
        });
      }
    },
  },
});

/** Nothing is managed by a mapping that was disabled. */
function weight(mappings: readonly ObjectMappingNode[]): { readonly severity?: "info" } {
  return mappings.some(({ enabled }) => enabled) ? {} : { severity: "info" };
}
