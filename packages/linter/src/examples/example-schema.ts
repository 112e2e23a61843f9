import type { Profile } from "@syncschema/model";

/** A piece of a schema, as JSON. */
type Json = Readonly<Record<string, unknown>>;

/** What an example changes in a small clean schema. Each part is laid over the one that is there. */
export interface ExampleParts {
  /** Members of the schema itself. */
  readonly schema?: Json;
  /** Members of its only synchronization rule. */
  readonly rule?: Json;
  /** Members of the rule's only object mapping. */
  readonly mapping?: Json;
  /** Members of the object definition that the mapping reads. */
  readonly source?: Json;
  /** Members of the object definition that the mapping writes. */
  readonly target?: Json;
  /** Members of the directory that the mapping writes to. */
  readonly targetDirectory?: Json;
}

const entraId = "66e4a8cc-1b7b-435e-95f8-f06cea133828";

/** What tells each kind of provisioning, and what its example maps. */
const identities: Readonly<
  Record<Profile, { readonly id: string; readonly object: string; readonly rule: Json }>
> = {
  "cross-tenant": {
    id: "Azure2Azure.5b1d0e6f0c4d4a52a5c1f2a7c8a90001.00000000-0000-0000-0000-000000000001",
    object: "Group",
    rule: {
      id: "01e28086-1453-4cb2-b95d-4fbc4564fcc0",
      name: "USER_INBOUND_USER",
      sourceDirectoryName: "Azure Active Directory",
      targetDirectoryName: "Azure Active Directory (target tenant)",
    },
  },
  scim: {
    id: "scim.5b1d0e6f0c4d4a52a5c1f2a7c8a90002.00000000-0000-0000-0000-000000000002",
    object: "User",
    rule: { sourceDirectoryName: "Azure Active Directory", targetDirectoryName: "customappsso" },
  },
  "cloud-sync": {
    id: "AD2AADProvisioning.5b1d0e6f0c4d4a52a5c1f2a7c8a90003.00000000-0000-0000-0000-000000000003",
    object: "user",
    rule: {
      id: "6c409270-f78a-4bc6-af23-7cf3ab6482fe",
      name: "AD2AADProvisioning",
      sourceDirectoryName: "Active Directory",
      targetDirectoryName: "Azure Active Directory",
    },
  },
  "hr-inbound": {
    id: "WorkdayInbound.5b1d0e6f0c4d4a52a5c1f2a7c8a90004.00000000-0000-0000-0000-000000000004",
    object: "Worker",
    rule: { sourceDirectoryName: "Workday", targetDirectoryName: "Azure Active Directory" },
  },
  "api-inbound": {
    id: "API2AAD.5b1d0e6f0c4d4a52a5c1f2a7c8a90005.00000000-0000-0000-0000-000000000005",
    object: "User",
    rule: { sourceDirectoryName: "API", targetDirectoryName: "Azure Active Directory" },
  },
  unknown: {
    id: "schema",
    object: "User",
    rule: { sourceDirectoryName: "Source", targetDirectoryName: "Target" },
  },
};

/**
 * A small schema without findings, changed in some parts: one rule, one mapping, and the two object
 * definitions that it needs. In the cross-tenant kind the mapping is of groups, elsewhere of people.
 */
export function exampleSchema(profile: Profile, parts: ExampleParts = {}): Json {
  const { id, object, rule } = identities[profile];
  const attributes = object === "Group" ? groupAttributes : userAttributes;
  const names = attributes.map(({ name }) => name as string);
  const mapping = {
    name: null,
    enabled: true,
    flowTypes: "Add,Update,Delete",
    sourceObjectName: object,
    targetObjectName: object,
    attributeMappings: names.map((name, index) => direct(name, name, index === 0 ? 1 : 0)),
    scope: null,
    ...parts.mapping,
  };
  const directory = (name: unknown, directoryId: string, definition?: Json, members?: Json) => ({
    id: directoryId,
    name,
    objects: [{ name: object, attributes, ...definition }],
    ...members,
  });
  return {
    id,
    version: "v1.1",
    synchronizationRules: [
      {
        id: "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000001",
        name: "Rule",
        priority: 1,
        editable: true,
        ...rule,
        objectMappings: [mapping],
        ...parts.rule,
      },
    ],
    directories: [
      directory(rule.sourceDirectoryName, entraId, parts.source),
      directory(
        rule.targetDirectoryName,
        "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000002",
        parts.target,
        parts.targetDirectory,
      ),
    ],
    ...parts.schema,
  };
}

/** A mapping that hands a source attribute on as it is. */
export function direct(target: string, source = target, matchingPriority = 0): Json {
  return {
    targetAttributeName: target,
    source: { type: "Attribute", name: source, expression: `[${source}]`, parameters: [] },
    defaultValue: null,
    matchingPriority,
    flowType: "Always",
    flowBehavior: "FlowWhenChanged",
  };
}

function attribute(name: string, members: Json = {}): Json {
  return { name, type: "String", mutability: "ReadWrite", required: false, multivalued: false, ...members };
}

export const userAttributes: readonly Json[] = [
  attribute("userName", { required: true }),
  attribute("displayName"),
  attribute("department"),
];

export const groupAttributes: readonly Json[] = [
  attribute("displayName"),
  attribute("description"),
  attribute("mailNickname"),
  attribute("mailEnabled", { type: "Boolean", required: true }),
  attribute("securityEnabled", { type: "Boolean" }),
];

/** A list without the entries of some names; for examples in which something is missing. */
export function without(list: readonly Json[], ...names: readonly string[]): readonly Json[] {
  return list.filter(
    ({ name, targetAttributeName }) => !names.includes((targetAttributeName ?? name) as string),
  );
}

/** A list with some members of one entry changed. */
export function changed(list: readonly Json[], name: string, members: Json): readonly Json[] {
  return list.map((entry) =>
    (entry.targetAttributeName ?? entry.name) === name ? { ...entry, ...members } : entry,
  );
}

/** The mappings of a clean example, to leave some out or add one. */
export const userMappings: readonly Json[] = [
  direct("userName", "userName", 1),
  direct("displayName"),
  direct("department"),
];
export const groupMappings: readonly Json[] = groupAttributes.map(({ name }, index) =>
  direct(name as string, name as string, index === 0 ? 1 : 0),
);

/** The file that an example shows, as text. */
export function exampleText(
  example: {
    readonly text?: string | undefined;
    readonly parts?: ExampleParts | undefined;
    readonly profile?: Profile | undefined;
  },
  profiles: readonly Profile[] | undefined,
): string {
  if (example.text !== undefined) return example.text;
  const profile = example.profile ?? profiles?.[0] ?? "cross-tenant";
  return `${JSON.stringify(exampleSchema(profile, example.parts), null, 2)}\n`;
}
