import { findAttribute, type ObjectDefinitionNode, type ObjectMappingNode } from "@syncschema/model";
import { addressIn } from "../migration/address-in.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { mappingsTo } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import type { Operation } from "../operation/operation.ts";
import { noUserMapping, userMappings } from "./user-mappings.ts";

const toUser = {
  type: "Reference",
  referencedObjects: [{ referencedObjectName: "User", referencedProperty: null }],
} as const;
const manager = newAttributeDefinition("manager", toUser);

export const crossTenantManager = defineMigration({
  id: "cross-tenant-users/1-manager",
  summary: "Users in the target tenant have their managers",
  why: "Configurations whose mappings were changed before January 2024 did not get the mapping of manager, so that users in the target tenant have none.",
  profiles: ["cross-tenant"],
  onRequest: true,
  source:
    "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  notes: [
    "The manager is not supported in US Government clouds and between clouds; the file does not show in which cloud the tenants are.",
    "A manager who is not in scope is left out: the user has none in the target then.",
    "A file from before 2024 cannot be told from one in which somebody removed the mapping, so this is done on request alone.",
  ],
  parameters: {
    manager: {
      description: "sync, where both tenants are in the public cloud and managers may be seen in the target",
      example: "sync",
      pattern: /^sync$/,
    },
  },
  examples: [
    {
      title: "Both tenants define the manager",
      before: exampleSchema("cross-tenant", { source: [manager], target: [manager] }),
      after: exampleSchema("cross-tenant", {
        source: [manager],
        target: [manager],
        mappings: [["manager", "[manager]"]],
      }),
    },
    {
      title: "Neither defines it",
      before: exampleSchema("cross-tenant"),
      after: exampleSchema("cross-tenant", {
        source: [manager],
        target: [manager],
        mappings: [["manager", "[manager]"]],
      }),
    },
  ],
  detect(document) {
    const mappings = userMappings(document);
    if (mappings.length === 0) return noUserMapping;
    const without = mappings.filter(lacksManager);
    if (without.length === 0) return { state: "applied" };
    const other = without.flatMap(otherTypes)[0];
    if (other)
      return { state: "blocked", reason: `manager is defined as ${other}; it has to be a Reference` };
    return pendingIfSafe(document);
  },
  up(document) {
    return userMappings(document)
      .filter(lacksManager)
      .flatMap((mapping): Operation[] => [
        ...definitions(mapping.sourceObjects),
        ...definitions(mapping.targetObjects),
        {
          op: "ensure-attribute-mapping",
          at: addressIn(mapping, spelling(mapping.targetObjects)),
          source: `[${spelling(mapping.sourceObjects)}]`,
        },
      ]);
  },
  down: {
    kind: "irreversible",
    reason:
      "Managers that were written stay in the target tenant. Removing the mapping stops them from being written.",
  },
});

function lacksManager(mapping: ObjectMappingNode): boolean {
  return mappingsTo(mapping, "manager").length === 0;
}

/** Real directories define an object twice at times; what either says counts. */
function definitions(objects: readonly ObjectDefinitionNode[]): Operation[] {
  const [object] = objects;
  if (object === undefined || findAttribute(objects, "manager").match !== "none") return [];
  const referencedObjects = [{ referencedObjectName: object.name ?? "User", referencedProperty: null }];
  return [
    {
      op: "ensure-attribute-definition",
      at: addressIn(object, "manager"),
      type: "Reference",
      referencedObjects,
    },
  ];
}

function spelling(objects: readonly ObjectDefinitionNode[]): string {
  const found = findAttribute(objects, "manager");
  return found.match === "none" ? "manager" : (found.definition.name ?? "manager");
}

function otherTypes({ sourceObjects, targetObjects }: ObjectMappingNode): string[] {
  return [sourceObjects, targetObjects].flatMap((objects) => {
    const found = findAttribute(objects, "manager");
    const type = found.match === "none" ? undefined : found.definition.type;
    return type === undefined || type.toLowerCase() === "reference" ? [] : type;
  });
}
