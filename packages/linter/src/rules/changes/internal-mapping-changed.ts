import type { ComparedNode, ObjectMappingNode } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import type { Place } from "../../rule/context.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince } from "./changes-since.ts";

export const internalMappingChanged = defineRule({
  id: "internal-mapping-changed",
  summary: "Mappings that the engine keeps for itself are as they were",
  why: "Mappings with the metadata Unsynchronized or a Disposition, and disabled ones without names, are the engine's own: it reads role assignments and credentials through them, and the portal does not show them.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmappingmetadataentry",
  },
  messages: {
    changed: {
      message: "{{mapping}} is kept by the engine for itself, but differs from the base",
      help: "Restore the mapping from the base.",
    },
    removed: {
      message: "{{mapping}} is kept by the engine for itself, but is gone",
      help: "Take the mapping over from the base.",
    },
  },
  examples() {
    const metadata = [{ key: "Unsynchronized", value: "True" }];
    return {
      bad: [
        {
          title: "disabled",
          base: { mapping: { metadata } },
          parts: { mapping: { metadata, enabled: false } },
        },
        {
          title: "removed",
          gives: ["removed"],
          base: { mapping: { metadata } },
          parts: { rule: { objectMappings: [] } },
        },
      ],
      good: [
        { title: "as it was", base: { mapping: { metadata } }, parts: { mapping: { metadata } } },
        { title: "one that is not the engine's", parts: { mapping: { enabled: false } } },
      ],
    };
  },
  visit: {
    File(document, context) {
      const seen = new Set<ObjectMappingNode>();
      for (const change of changesSince(context.base, document)) {
        const mapping = internalAround(change.kind === "added" ? change.missingFrom : change.before);
        if (mapping === undefined || seen.has(mapping)) continue;
        seen.add(mapping);
        const isGone = change.kind === "removed" && change.before === mapping;
        const at: Place = change.kind === "removed" ? change.missingFrom : change.after;
        const data = { mapping: mappingName(mapping) };
        context.report({ at, messageId: isGone ? "removed" : "changed", data });
      }
    },
  },
});

function internalAround(node: ComparedNode): ObjectMappingNode | undefined {
  if (node.kind === "ObjectMapping") return node.internal ? node : undefined;
  return node.kind === "Schema" ? undefined : internalAround(node.parent as ComparedNode);
}
