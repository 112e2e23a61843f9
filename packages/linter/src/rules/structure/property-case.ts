import type { JsonEdit, UnfamiliarProperty } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";
import { alsoIn, groupBy } from "./group-by.ts";

export const propertyCase = defineRule({
  id: "property-case",
  summary: "Property names have the case that Graph gives them",
  why: "JSON names are case-sensitive: a property in another case is an unknown one, and the real one is missing. Objects of the PowerShell SDK are written in PascalCase.",
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: {
    kind: "field",
    source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2643",
  },
  fix: "safe",
  messages: {
    case: {
      message: '"{{found}}" is written "{{name}}"{{count}}',
      help: "Export with Invoke-MgGraphRequest -OutputType Json instead of an SDK object, which keeps Graph's own names.",
    },
    everywhere: {
      message: 'The names of {{number}} properties are in another case, the first "{{found}}" for "{{name}}"',
      help: "The file was written from an SDK object. Export again with Invoke-MgGraphRequest -OutputType Json, which keeps Graph's own names.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "one property", parts: { mapping: { Scope: null } } },
        {
          title: "an SDK object",
          gives: ["everywhere"],
          text: '{ "Id": "a", "Version": "1", "SynchronizationRules": [{ "Id": "b", "Name": "c", "Priority": 1 }], "Directories": [] }',
        },
      ],
      good: [{ title: "Graph's names", parts: { mapping: { scope: null } } }],
    };
  },
  visit: {
    File({ unfamiliarProperties }, context) {
      const found = unfamiliarProperties.filter(isMisspelt);
      const kinds = groupBy(found, ({ type, key }) => `${type} ${key}`);
      const [first] = found;
      if (first !== undefined && kinds.length > manyKinds) {
        const data = { number: found.length, found: first.key, name: first.otherCase };
        const at = { pointer: first.pointer, part: "name" as const };
        return context.report({ at, messageId: "everywhere", data, ...fixFor(found) });
      }
      for (const places of kinds) {
        const [{ key, otherCase, pointer }, ...others] = places;
        const data = { found: key, name: otherCase, count: alsoIn(others.length) };
        context.report({ at: { pointer, part: "name" }, messageId: "case", data, ...fixFor(places) });
      }
    },
  },
});

type Misspelt = UnfamiliarProperty & { readonly otherCase: string };

function isMisspelt(property: UnfamiliarProperty): property is Misspelt {
  return property.otherCase !== undefined;
}

/** With more kinds than this it is the whole file, and one finding says more than fifty. */
const manyKinds = 5;

function fixFor(places: readonly Misspelt[]): { readonly fix?: readonly JsonEdit[] } {
  if (places.some(({ hasBoth }) => hasBoth)) return {};
  return { fix: places.map(({ pointer, otherCase }) => ({ op: "rename", pointer, name: otherCase })) };
}
