import type { MigrationExample } from "../../migration/define-migration.ts";

const directories = {
  sourceDirectoryName: "Azure Active Directory",
  targetDirectoryName: "Azure Active Directory (target tenant)",
};
const displayName = definition("displayName", "String", false);
const definitions = [
  displayName,
  definition("description", "String", false),
  definition("mailNickname", "String", false),
  definition("mailEnabled", "Boolean", true),
  definition("securityEnabled", "Boolean", false),
];

const disabled: MigrationExample = {
  title: "A mapping that is disabled and nearly empty",
  before: schema(
    {
      enabled: false,
      flowTypes: "None",
      attributeMappings: [direct("displayName", { matchingPriority: 1 })],
    },
    [displayName],
  ),
  after: schema(
    {
      enabled: true,
      flowTypes: "Add,Update,Delete",
      attributeMappings: [
        direct("displayName", { matchingPriority: 1 }),
        direct("description"),
        direct("mailNickname"),
        direct("mailEnabled"),
        direct("securityEnabled"),
      ],
    },
    definitions,
  ),
};

const mailEnabledByConstant = direct("mailEnabled", {
  source: { expression: '"False"', name: "False", type: "Constant", parameters: [] },
});

const halfDone: MigrationExample = {
  title: "Half done by hand",
  before: schema(
    {
      enabled: true,
      flowTypes: "Add",
      attributeMappings: [
        direct("displayName"),
        direct("description"),
        { ...direct("mailNickname"), targetAttributeName: "MailNickname" },
        mailEnabledByConstant,
      ],
    },
    definitions.map((each) => (each.name === "mailEnabled" ? { ...each, required: false } : each)),
  ),
  after: schema(
    {
      enabled: true,
      flowTypes: "Add,Update,Delete",
      attributeMappings: [
        direct("displayName"),
        direct("description"),
        direct("mailNickname"),
        mailEnabledByConstant,
        direct("securityEnabled"),
      ],
    },
    definitions,
  ),
};

/** Only what the migration needs, the telling members first; what is added follows their order. */
export const examples: readonly MigrationExample[] = [disabled, halfDone];

function schema(mapping: object, attributes: readonly object[]) {
  const names = { name: null, sourceObjectName: "Group", targetObjectName: "Group" };
  const rule = {
    editable: true,
    id: "01e28086-1453-4cb2-b95d-4fbc4564fcc0",
    name: "USER_INBOUND_USER",
    priority: 1,
    ...directories,
    objectMappings: [{ ...names, ...mapping }],
  };
  const directory = (name: string) => ({ name, objects: [{ name: "Group", attributes }] });
  return {
    id: "Azure2Azure.example",
    synchronizationRules: [rule],
    directories: [directory(directories.sourceDirectoryName), directory(directories.targetDirectoryName)],
  };
}

function direct(name: string, members: object = {}) {
  return {
    targetAttributeName: name,
    source: { expression: `[${name}]`, name, type: "Attribute", parameters: [] },
    flowBehavior: "FlowWhenChanged",
    flowType: "Always",
    matchingPriority: 0,
    defaultValue: null,
    exportMissingReferences: false,
    ...members,
  };
}

function definition(name: string, type: string, required: boolean) {
  return {
    name,
    type,
    mutability: "ReadWrite",
    required,
    flowNullValues: false,
    anchor: false,
    caseExact: false,
    defaultValue: null,
    multivalued: false,
    apiExpressions: [],
    metadata: [],
    referencedObjects: [],
  };
}
