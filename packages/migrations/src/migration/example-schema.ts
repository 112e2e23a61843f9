import { directoryIds, type JsonObject, type Profile, ruleIds } from "@syncschema/model";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";

/** What an example has besides, or instead of, what is in every one. */
export interface ExampleParts {
  /** Attribute mappings after those that are there: target attribute, expression. */
  readonly mappings?: readonly (readonly [target: string, source: string] | JsonObject)[];
  /** Definitions of the source object after those that are there: names of texts, or whole definitions. */
  readonly source?: readonly (string | JsonObject)[];
  /** Likewise of the target object. */
  readonly target?: readonly (string | JsonObject)[];
  /** Members of the object mapping. */
  readonly mapping?: JsonObject;
  /** Members of the synchronization rule. */
  readonly rule?: JsonObject;
  /** Members of the schema. */
  readonly schema?: JsonObject;
}

interface Kind {
  readonly id: string;
  readonly rule: string;
  readonly source: readonly [name: string, id: string];
  readonly target: readonly [name: string, id: string];
  /** How objects find their counterparts, where it is not by userName. */
  readonly matching?: { readonly source: string; readonly target: string; readonly tree: JsonObject };
}

const ids = {
  rule: "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000001",
  directory: "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000002",
} as const;
const entra = ["Azure Active Directory", directoryIds.entra] as const;

const kinds: Readonly<Record<Profile, Kind>> = {
  "cross-tenant": {
    id: "Azure2Azure.example",
    rule: ruleIds.azure2Azure,
    source: entra,
    target: ["Azure Active Directory (target tenant)", ids.directory],
    // The service refuses any other.
    matching: {
      source: "netId",
      target: "alternativeSecurityIds",
      tree: {
        type: "Function",
        name: "AltSecIdFromNetId",
        expression: "AltSecIdFromNetId([netId])",
        parameters: [
          {
            key: "source",
            value: { type: "Attribute", name: "netId", expression: "[netId]", parameters: [] },
          },
        ],
      },
    },
  },
  scim: {
    id: "scim.example",
    rule: ids.rule,
    source: entra,
    target: ["customappsso", directoryIds.customScim],
  },
  "cloud-sync": {
    id: "AD2AADProvisioning.example",
    rule: ruleIds.ad2aadProvisioning,
    source: ["Active Directory", directoryIds.activeDirectory],
    target: entra,
  },
  "hr-inbound": {
    id: "WorkdayInbound.example",
    rule: ids.rule,
    source: ["Workday", ids.directory],
    target: entra,
  },
  "api-inbound": { id: "API2AAD.example", rule: ids.rule, source: ["API", ids.directory], target: entra },
  unknown: {
    id: "example",
    rule: ids.rule,
    source: ["Source", "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000003"],
    target: ["Target", ids.directory],
  },
};

const byUserName = {
  source: "userName",
  target: "userName",
  tree: { type: "Attribute", name: "userName", expression: "[userName]", parameters: [] },
};

/**
 * A small schema for the examples of a migration: one rule `Rule`, which maps User to User by userName (between
 * tenants by alternativeSecurityIds) and writes displayName. Lint finds no error in it.
 */
export function exampleSchema(profile: Profile, parts: ExampleParts = {}): JsonObject {
  const { id, rule, source, target, matching = byUserName } = kinds[profile];
  const mappings = (parts.mappings ?? []).map((mapping) =>
    isPair(mapping) ? newAttributeMapping(mapping[0], { source: mapping[1] }) : mapping,
  );
  return {
    id,
    synchronizationRules: [
      {
        editable: true,
        id: rule,
        name: "Rule",
        priority: 1,
        sourceDirectoryName: source[0],
        targetDirectoryName: target[0],
        objectMappings: [
          {
            enabled: true,
            flowTypes: "Add,Update,Delete",
            name: "Provision users",
            sourceObjectName: "User",
            targetObjectName: "User",
            attributeMappings: [
              {
                ...newAttributeMapping(matching.target, { matchingPriority: 1 }),
                source: matching.tree,
              },
              newAttributeMapping("displayName", { source: "[displayName]" }),
              ...mappings,
            ],
            scope: null,
            ...parts.mapping,
          },
        ],
        ...parts.rule,
      },
    ],
    directories: [
      directory(source, matching.source, parts.source),
      directory(target, matching.target, parts.target),
    ],
    ...parts.schema,
  };
}

function isPair(mapping: readonly [string, string] | JsonObject): mapping is readonly [string, string] {
  return Array.isArray(mapping);
}

function directory(
  [name, id]: readonly [string, string],
  matching: string,
  definitions: ExampleParts["source"] = [],
): JsonObject {
  const attributes = [
    newAttributeDefinition(matching, { required: true }),
    newAttributeDefinition("displayName"),
    ...definitions.map((definition) =>
      typeof definition === "string" ? newAttributeDefinition(definition) : definition,
    ),
  ];
  return { id, name, objects: [{ name: "User", attributes }] };
}
