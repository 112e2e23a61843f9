import { asSchema, readJson } from "./fixtures.ts";
import type { Json } from "./variations.ts";

/** A schema with one node of each kind: people of Entra ID in scope by department, written to an app. */
function smallSchema(): Json {
  return {
    id: "scim.5b1d0e6f0c4d4a52a5c1f2a7c8a90002.1",
    version: "v1.0",
    synchronizationRules: [
      {
        id: "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000001",
        name: "RULE",
        priority: 1,
        editable: true,
        sourceDirectoryName: "Azure Active Directory",
        targetDirectoryName: "app",
        containerFilter: null,
        metadata: [{ key: "a", value: "b" }],
        objectMappings: [
          {
            name: "Provision users",
            enabled: true,
            flowTypes: "Add,Update,Delete",
            sourceObjectName: "User",
            targetObjectName: "User",
            attributeMappings: [
              {
                targetAttributeName: "userName",
                source: source("userPrincipalName"),
                matchingPriority: 1,
              },
              { targetAttributeName: "active", source: source("IsSoftDeleted") },
              { targetAttributeName: "title", source: source("jobTitle"), flowType: "Always" },
            ],
            scope: {
              groups: [group("Sales", clause("department", "EQUALS", "Sales"))],
              inputFilterGroups: [group("Not guests", clause("mail", "IS NOT NULL"))],
            },
          },
        ],
      },
    ],
    directories: [
      directory("66e4a8cc-1b7b-435e-95f8-f06cea133828", "Azure Active Directory", "User", [
        { name: "objectId", type: "String", anchor: true },
        { name: "userPrincipalName" },
        { name: "jobTitle", type: "String", multivalued: false },
      ]),
      directory("b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000002", "app", "User", [{ name: "userName" }]),
    ],
  };
}

export const source = (name: string): Json => ({ type: "Attribute", name, expression: `[${name}]` });

export const group = (name: string | null, ...clauses: readonly Json[]): Json => ({ name, clauses });

export const clause = (attribute: string, operator: string, ...values: readonly string[]): Json => ({
  sourceOperandName: attribute,
  operatorName: operator,
  targetOperand: values.length === 0 ? null : { values },
});

function directory(id: string, name: string, object: string, attributes: readonly Json[]): Json {
  return { id, name, version: "v1", objects: [{ name: object, attributes, supportedApis: [object] }] };
}

/** The parts of a small schema, to be changed in place. */
export interface SmallSchema {
  readonly schema: Json;
  readonly rule: Json;
  readonly mapping: Json;
  readonly userName: Json;
  readonly active: Json;
  readonly title: Json;
  readonly scope: Json;
  readonly sourceDirectory: Json;
  readonly object: Json;
  readonly anchor: Json;
  readonly jobTitle: Json;
}

function partsOf(schema: Json): SmallSchema {
  const [rule] = schema.synchronizationRules;
  const [mapping] = rule.objectMappings;
  const [userName, active, title] = mapping.attributeMappings;
  const [sourceDirectory] = schema.directories;
  const [object] = sourceDirectory.objects;
  const [anchor, , jobTitle] = object.attributes;
  const { scope } = mapping;
  return { schema, rule, mapping, userName, active, title, scope, sourceDirectory, object, anchor, jobTitle };
}

export type Edit = (parts: SmallSchema) => void;

/** Gives one part other members; undefined leaves one out. */
export function set(part: keyof SmallSchema, members: Json): Edit {
  return (parts) => void Object.assign(parts[part], members);
}

/** The small schema after some edits, as a document. */
export function smallDocument(edit: Edit = () => {}) {
  const schema = smallSchema();
  edit(partsOf(schema));
  return asSchema(readJson(schema));
}
