import { child, type JsonEdit, propertyInOtherCase, visitTypedObjects } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "./group-by.ts";

export const propertyCase = defineRule({
  id: "property-case",
  summary: "Property names have the case that Graph gives them",
  why: "JSON names are case-sensitive: a property in another case is an unknown one, and the real one is missing. Objects of the PowerShell SDK are written in PascalCase.",
  severity: "error",
  whenDisabled: "same",
  evidence: {
    kind: "field",
    source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2643",
  },
  messages: {
    case: {
      message: '"{{found}}" is written "{{name}}"{{count}}',
      help: "Export with Invoke-MgGraphRequest -OutputType Json instead of an SDK object, which keeps Graph's own names.",
    },
  },
  examples: {
    bad: [{ title: "an SDK object", parts: { mapping: { Scope: null } } }],
    good: [{ title: "Graph's names", parts: { mapping: { scope: null } } }],
  },
  visit: {
    File({ schema }, context) {
      const found: {
        type: string;
        key: string;
        name: string;
        pointer: string;
        rename: JsonEdit | undefined;
      }[] = [];
      visitTypedObjects(schema.value, schema.pointer, ({ type, value, pointer }) => {
        for (const key of Object.keys(value)) {
          const name = propertyInOtherCase(type, key);
          if (name === undefined) continue;
          const at = child(pointer, key);
          const rename = Object.hasOwn(value, name)
            ? undefined
            : ({ op: "rename", pointer: at, name } as const);
          found.push({ type, key, name, pointer: at, rename });
        }
      });
      for (const [first, ...others] of groupBy(found, ({ type, key }) => `${type} ${key}`)) {
        const edits = [first, ...others].map(({ rename }) => rename);
        const fix = edits.every((edit) => edit !== undefined) ? { fix: edits } : {};
        const count =
          others.length === 0
            ? ""
            : `, here and in ${others.length} other ${others.length === 1 ? "place" : "places"}`;
        const data = { found: first.key, name: first.name, count };
        context.report({ at: { pointer: first.pointer, part: "name" }, messageId: "case", data, ...fix });
      }
    },
  },
});
