import { type Pointer, pointer } from "@syncschema/model";
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
  fix: "safe",
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
        {
          title: "one that holds another",
          parts: { mapping: { "scope@odata.context": { "@odata.type": "#microsoft.graph.filter" } } },
        },
      ],
      good: [{ title: "the schema alone", parts: {} }],
    };
  },
  visit: {
    File({ file, root }, context) {
      if (!file.text.includes("@odata.")) return;
      const found = annotations(root);
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
function annotations(root: unknown): Annotation[] {
  const found: Annotation[] = [];
  // Most objects have none, so the way to them is kept as steps, and made a pointer for what is found.
  const path: (string | number)[] = [];
  const visit = (value: object): void => {
    const isList = Array.isArray(value);
    for (const name in value) {
      const member: unknown = value[name as keyof typeof value];
      const isAnnotation = !isList && name.includes("@odata.");
      if (!isAnnotation && (typeof member !== "object" || member === null)) continue;
      path.push(name);
      if (isAnnotation) found.push({ name, pointer: pointer(path) });
      else visit(member as object);
      path.pop();
    }
  };
  if (typeof root === "object" && root !== null) visit(root);
  return found;
}
