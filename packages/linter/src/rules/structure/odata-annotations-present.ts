import { child, type Pointer } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const odataAnnotationsPresent = defineRule({
  id: "odata-annotations-present",
  summary: "The file has no annotations of OData",
  why: "Graph adds them to its answers. They carry the id of the service principal and show up as a difference between two exports, but are no part of the schema.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get",
  },
  messages: {
    present: {
      message: "There {{count}} of OData, the first {{name}}",
      help: "Remove them before the file goes into version control.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "as Graph answers",
          parts: {
            schema: {
              "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#schema",
              "directories@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directories",
            },
          },
        },
      ],
      good: [{ title: "the schema alone", parts: {} }],
    };
  },
  visit: {
    File({ file, root }, context) {
      if (!file.text.includes("@odata.")) return;
      const found = [...annotations(root, "")];
      const [first] = found;
      if (first === undefined) return;
      context.report({
        at: { pointer: first.pointer, part: "name" },
        messageId: "present",
        data: {
          count: found.length === 1 ? "is one annotation" : `are ${found.length} annotations`,
          name: first.name,
        },
        fix: found.map(({ pointer }) => ({ op: "remove", pointer })),
      });
    },
  },
});

interface Annotation {
  readonly name: string;
  readonly pointer: Pointer;
}

/** Not inside of each other: with an annotation goes all that it holds. */
function* annotations(value: unknown, pointer: Pointer): Generator<Annotation> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const at = child(pointer, name);
    if (!Array.isArray(value) && name.includes("@odata.")) yield { name, pointer: at };
    else yield* annotations(member, at);
  }
}
