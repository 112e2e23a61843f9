/** The example of the migration: only what it needs, in the order in which exports have it. */
const rule = {
  editable: true,
  id: "01e28086-1453-4cb2-b95d-4fbc4564fcc0",
  name: "USER_INBOUND_USER",
  priority: 1,
  sourceDirectoryName: "Azure Active Directory",
  targetDirectoryName: "Azure Active Directory (target tenant)",
};

const displayName = {
  targetAttributeName: "displayName",
  source: { expression: "[displayName]", name: "displayName", type: "Attribute", parameters: [] },
};

export const disabledGroups = example(
  { enabled: false, flowTypes: "None", attributeMappings: [displayName] },
  [{ name: "displayName", type: "String", mutability: "ReadWrite", required: false }],
);

export const synchronizedGroups = example(
  {
    enabled: true,
    flowTypes: "Add,Update,Delete",
    attributeMappings: [
      displayName,
      direct("description"),
      direct("mailNickname"),
      direct("mailEnabled"),
      direct("securityEnabled"),
    ],
  },
  [
    { name: "displayName", type: "String", mutability: "ReadWrite", required: false },
    definition("description", "String", false),
    definition("mailNickname", "String", false),
    definition("mailEnabled", "Boolean", true),
    definition("securityEnabled", "Boolean", false),
  ],
);

function example(mapping: object, attributes: readonly object[]) {
  const directory = (name: string) => ({ name, objects: [{ name: "Group", attributes }] });
  const names = { sourceObjectName: "Group", targetObjectName: "Group" };
  return {
    id: "Azure2Azure.example",
    synchronizationRules: [{ ...rule, objectMappings: [{ name: null, ...names, ...mapping }] }],
    directories: [directory(rule.sourceDirectoryName), directory(rule.targetDirectoryName)],
  };
}

function direct(name: string) {
  return {
    targetAttributeName: name,
    source: { expression: `[${name}]`, name, type: "Attribute", parameters: [] },
    defaultValue: null,
    exportMissingReferences: false,
    flowBehavior: "FlowWhenChanged",
    flowType: "Always",
    matchingPriority: 0,
  };
}

function definition(name: string, type: string, required: boolean) {
  return {
    name,
    type,
    mutability: "ReadWrite",
    required,
    anchor: false,
    caseExact: false,
    defaultValue: null,
    flowNullValues: false,
    multivalued: false,
    apiExpressions: [],
    metadata: [],
    referencedObjects: [],
  };
}
