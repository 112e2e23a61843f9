import { nearest } from "@syncschema/expressions";
import { type ObjectType, propertiesOf } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";
import { alsoIn, groupBy } from "./group-by.ts";

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
  examples() {
    return {
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
    };
  },
  visit: {
    File({ unfamiliarProperties }, context) {
      const found = unfamiliarProperties.filter(
        // A name in another case is for property-case, a mapping at a wrong level for fragment-copied-from-docs.
        ({ type, key, otherCase }) => otherCase === undefined && !misplaced[type]?.includes(key),
      );
      for (const [first, ...others] of groupBy(found, ({ type, key }) => `${type} ${key}`)) {
        const at = { pointer: first.pointer, part: "name" as const };
        const count = alsoIn(others.length);
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
const misplaced: Partial<Record<ObjectType, readonly string[]>> = {
  SynchronizationRule: [...attributeMapping, ...objectMapping],
  ObjectMapping: attributeMapping,
};

const typeNames: Readonly<Record<ObjectType, string>> = {
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
};
