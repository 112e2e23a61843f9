import { child, propertiesOf, propertyInOtherCase, visitTypedObjects } from "@syncschema/model";
import { nearest } from "../../finding/nearest.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "./group-by.ts";

export const unknownProperty = defineRule({
  id: "unknown-property",
  summary: "Every property is one that Graph's types or real exports know",
  why: "The service ignores a property that it does not know: a filter under a misspelt name filters nothing. It can also be newer than this version of syncschema, so it is kept in every file that is written.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema",
  },
  messages: {
    similar: {
      message: '{{type}} has no property "{{name}}"{{count}}; did you mean "{{nearest}}"?',
      help: "Correct the name, or leave it if the service wrote it.",
    },
    unknown: {
      message: '{{type}} has no property "{{name}}"{{count}}',
      help: "Check the name and the level at which it stands. If the service itself wrote it, leave it.",
    },
  },
  examples: {
    bad: [
      { title: "a misspelt name", gives: ["similar"], parts: { mapping: { atributeMappings: [] } } },
      {
        title: "a name from elsewhere",
        gives: ["unknown"],
        parts: { mapping: { scope: { groups: [], conditions: [] } } },
      },
    ],
    good: [
      {
        title: "an annotation of OData",
        parts: { schema: { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata" } },
      },
    ],
  },
  visit: {
    File({ schema }, context) {
      const found: { type: keyof typeof typeNames; key: string; pointer: string }[] = [];
      visitTypedObjects(schema.value, schema.pointer, ({ type, value, pointer }) => {
        const names = propertiesOf(type);
        for (const key of Object.keys(value)) {
          const isKnown = names.includes(key) || key.includes("@odata.");
          // A name in another case is for property-case, a mapping at a wrong level for fragment-copied-from-docs.
          const isReportedElsewhere =
            propertyInOtherCase(type, key) !== undefined || (misplaced[type]?.includes(key) ?? false);
          if (!isKnown && !isReportedElsewhere) found.push({ type, key, pointer: child(pointer, key) });
        }
      });
      for (const [first, ...others] of groupBy(found, ({ type, key }) => `${type} ${key}`)) {
        const at = { pointer: first.pointer, part: "name" as const };
        const count =
          others.length === 0
            ? ""
            : `, here and in ${others.length} other ${others.length === 1 ? "place" : "places"}`;
        const data = { type: typeNames[first.type], name: first.key, count };
        const similar = nearest(first.key, propertiesOf(first.type));
        if (similar) context.report({ at, messageId: "similar", data: { ...data, nearest: similar } });
        else context.report({ at, messageId: "unknown", data });
      }
    },
  },
});

const attributeMapping = propertiesOf("AttributeMapping");
const objectMapping = propertiesOf("ObjectMapping");
const misplaced: Partial<Record<keyof typeof typeNames, readonly string[]>> = {
  SynchronizationRule: [...attributeMapping, ...objectMapping],
  ObjectMapping: attributeMapping,
};

const typeNames = {
  SynchronizationSchema: "A schema",
  SynchronizationRule: "A synchronization rule",
  ContainerFilter: "A container filter",
  GroupFilter: "A group filter",
  ObjectMapping: "An object mapping",
  AttributeMapping: "An attribute mapping",
  AttributeMappingSource: "A mapping source",
  MappingSourceParameter: "A function's parameter",
  Filter: "A scope",
  FilterGroup: "A filter group",
  FilterClause: "A filter clause",
  FilterOperand: "A filter operand",
  DirectoryDefinition: "A directory",
  ObjectDefinition: "An object definition",
  AttributeDefinition: "An attribute definition",
  ReferencedObject: "A referenced object",
  StringPair: "A key and value",
  MetadataEntry: "A metadata entry",
} as const;
