import { nearest } from "@syncschema/expressions";
import { type JsonEdit, lastSegment } from "@syncschema/model";
import { listed } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const invalidEnumValue = defineRule({
  id: "invalid-enum-value",
  summary: "Values of enumerations are ones that Graph knows",
  why: "Graph refuses a body with an unknown member of an enumeration. The portal's wording for a choice is often not the value that the file needs.",
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  fix: "safe",
  messages: {
    unknown: { message: '{{property}} cannot be "{{found}}"', help: "Use one of {{allowed}}.{{hint}}" },
    case: {
      message: '{{property}} is "{{found}}"; Graph writes "{{name}}"',
      help: "The service has been seen to accept other cases, but write {{name}} so that exports compare equal.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the portal's wording",
          parts: {
            mapping: {
              attributeMappings: [
                {
                  targetAttributeName: "userName",
                  matchingPriority: 1,
                  flowType: "OnlyDuringCreation",
                  source: null,
                },
              ],
            },
          },
        },
        { title: "an operation that does not exist", parts: { mapping: { flowTypes: "Add,Remove" } } },
        { title: "another case", gives: ["case"], parts: { mapping: { flowTypes: "add,update,delete" } } },
      ],
      good: [{ title: "with and without blanks", parts: { mapping: { flowTypes: "Add, Update, Delete" } } }],
    };
  },
  visit: {
    File({ faults }, context) {
      for (const fault of faults) {
        if (fault.kind !== "invalid-enum-value") continue;
        const { pointer, allowed, flags, found } = fault;
        const property = lastSegment(pointer) ?? "";
        const at = { pointer };
        const name = flags ? flagsIn(found, allowed) : memberIn(found, allowed);
        if (name !== undefined) {
          const fix: JsonEdit[] = [{ op: "set", pointer, value: name }];
          context.report({ at, messageId: "case", data: { property, found, name }, severity: "info", fix });
        } else {
          const similar = nearest(found, allowed);
          const hint = similar ? ` Did you mean ${similar}?` : "";
          context.report({
            at,
            messageId: "unknown",
            data: { property, found, allowed: listed(allowed), hint },
          });
        }
      }
    },
  },
});

function memberIn(text: string, allowed: readonly string[]): string | undefined {
  return allowed.find((name) => name.toLowerCase() === text.trim().toLowerCase());
}

function flagsIn(text: string, allowed: readonly string[]): string | undefined {
  const members = text.split(",").map((word) => memberIn(word, allowed));
  return members.every((member) => member !== undefined) ? members.join(",") : undefined;
}
