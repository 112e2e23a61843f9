import { type JsonEdit, lastSegment } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";
import { kindOfValue } from "./kind-of-value.ts";

export const collectionNotArray = defineRule({
  id: "collection-not-array",
  summary: "Every collection is written as an array",
  why: 'PowerShell turns a list of one into its element, and an empty one into nothing. Graph answers "Property … in payload has a value that does not match schema".',
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: { kind: "field", source: "https://github.com/AzureAD/entra-id-inbound-provisioning/issues/15" },
  fix: "safe",
  messages: {
    single: {
      message: "{{property}} is a list, but {{found}} stands here",
      help: "Put [ ] around it. In PowerShell write the list as @(…), and pipe to ConvertTo-Json with -AsArray or -InputObject.",
    },
    null: {
      message: "{{property}} is a list, but null stands here",
      help: "Write [] for an empty list.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the only attribute mapping, without its brackets",
          parts: { mapping: { attributeMappings: { targetAttributeName: "userName" } } },
        },
        {
          title: "null for an empty list",
          gives: ["null"],
          parts: { target: { referencedObjects: [], attributes: null } },
        },
      ],
      good: [{ title: "a list of one", parts: { rule: { metadata: [{ key: "a", value: "b" }] } } }],
    };
  },
  visit: {
    File({ faults }, context) {
      for (const fault of faults) {
        if (fault.kind !== "collection-not-array") continue;
        const { pointer, found } = fault;
        const property = lastSegment(pointer) ?? "";
        const at = { pointer, part: "name" as const };
        if (found === null) {
          const fix: JsonEdit[] = [{ op: "set", pointer, value: [] }];
          context.report({ at, messageId: "null", data: { property }, severity: "warning", fix });
        } else {
          const data = { property, found: kindOfValue(found) };
          const fix =
            typeof found === "object" ? { fix: [{ op: "set", pointer, value: listOf(found) } as const] } : {};
          context.report({ at, messageId: "single", data, ...fix });
        }
      }
    },
  },
});

/** PowerShell writes an empty list that it lost as {}. */
function listOf(element: object): unknown[] {
  return Object.keys(element).length === 0 ? [] : [element];
}
