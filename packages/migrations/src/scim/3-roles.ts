import {
  type AttributeMappingNode,
  addressOf,
  findAttribute,
  type ObjectMappingNode,
  type SchemaDocument,
} from "@syncschema/model";
import { addressIn } from "../migration/address-in.ts";
import { directName } from "../migration/attributes-read.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { runningMappings } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import type { Operation } from "../operation/operation.ts";

const one = 'roles[primary eq "True"].value';
const several = "roles";
const listOfRoles = newAttributeDefinition(several, { multivalued: true });
const source = ["appRoleAssignments"];

export const roleFunction = defineMigration({
  id: "scim/3-roles",
  summary: "App roles reach the app through one of today's functions",
  why: "Mapped directly, appRoleAssignments is a text that no app can read, and the function AppRoleAssignments is in no reference any more. Its successors differ in how many roles a user may have and in whether a role that was taken away leaves the app.",
  profiles: ["scim"],
  onRequest: true,
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  notes: [
    "SingleAppRoleAssignment fails for a user with more than one role. AppRoleAssignmentsComplex adds roles and takes none away; AssertiveAppRoleAssignmentsComplex replaces them, so roles that were given in the app are lost.",
    "The job has to be scoped to assigned users and groups: who is not assigned has no role.",
    `What goes to ${several} or to ${one} goes to the one that the function is for; another target keeps its name.`,
    "Whether an app takes one role or a list is in its documentation.",
  ],
  parameters: {
    roles: {
      description:
        "the function for app roles: SingleAppRoleAssignment, AppRoleAssignmentsComplex or AssertiveAppRoleAssignmentsComplex",
      example: "AssertiveAppRoleAssignmentsComplex",
      pattern: /^(?:SingleAppRoleAssignment|AppRoleAssignmentsComplex|AssertiveAppRoleAssignmentsComplex)$/,
    },
  },
  examples: [
    {
      title: "Directly, a list from now on",
      before: exampleSchema("scim", {
        source,
        target: [several],
        mappings: [[several, "[appRoleAssignments]"]],
      }),
      after: exampleSchema("scim", {
        source,
        target: [listOfRoles],
        mappings: [[several, "AssertiveAppRoleAssignmentsComplex([appRoleAssignments])"]],
      }),
    },
    {
      title: "One role instead of the old function",
      parameters: { roles: "SingleAppRoleAssignment" },
      before: exampleSchema("scim", {
        source,
        target: [listOfRoles],
        mappings: [[several, "AppRoleAssignments([appRoleAssignments])"]],
      }),
      after: exampleSchema("scim", {
        source,
        target: [listOfRoles, one],
        mappings: [[one, "SingleAppRoleAssignment([appRoleAssignments])"]],
      }),
    },
  ],
  detect(document) {
    const outdated = attributeMappings(document).filter(isOutdated);
    if (outdated.length === 0)
      return attributeMappings(document).some(({ source }) => successors.test(source?.expression ?? ""))
        ? { state: "applied" }
        : { state: "not-applicable", reason: "no enabled mapping has app roles in an outdated form" };
    const crowded = outdated.map(({ parent }) => parent).find(mapsRolesTwice);
    if (crowded)
      return {
        state: "blocked",
        reason: `${addressOf(crowded)} writes roles more than once; keep one mapping`,
      };
    return pendingIfSafe(document);
  },
  up: (document, { parameters: { roles } }) =>
    attributeMappings(document)
      .filter(isOutdated)
      .flatMap((attribute) => successorOperations(attribute, roles)),
  down: {
    kind: "irreversible",
    reason:
      "The file does not say which of the outdated forms it had, and neither works well. Choose another function by hand.",
  },
});

function attributeMappings(document: SchemaDocument): AttributeMappingNode[] {
  return runningMappings(document).flatMap((mapping) => mapping.attributeMappings);
}

function isOutdated({ source }: AttributeMappingNode): boolean {
  if (source === undefined) return false;
  return directName(source) === "appRoleAssignments" || outdated.test(source.expression ?? "");
}

const outdated = /^\s*AppRoleAssignments\s*\(\s*\[appRoleAssignments\]\s*\)\s*$/;
const successors =
  /\b(?:SingleAppRoleAssignment|(?:Assertive)?AppRoleAssignmentsComplex)\s*\(\s*\[appRoleAssignments\]/;

function successorOperations(attribute: AttributeMappingNode, roles: string): Operation[] {
  const { targetAttributeName: current = "", parent: mapping } = attribute;
  const isList = roles !== "SingleAppRoleAssignment";
  const wanted = isRoles(current) ? (isList ? several : one) : current;
  const at = operableAddress(attribute);
  return [
    ...(isRoles(current) ? definitionOperations(mapping, wanted, isList) : []),
    { op: "change-attribute-mapping", at, source: `${roles}([appRoleAssignments])` },
    // Comes last: the attribute has another address then.
    ...(wanted === current
      ? []
      : [{ op: "set", at, property: "targetAttributeName", value: wanted } as const]),
  ];
}

/** The target has to know the attribute, and a list only goes to one with several values. */
function definitionOperations(
  { targetObjects }: ObjectMappingNode,
  name: string,
  multivalued: boolean,
): Operation[] {
  const [object] = targetObjects;
  if (object === undefined) return [];
  const found = findAttribute(targetObjects, name);
  if (found.match !== "exact")
    return [{ op: "ensure-attribute-definition", at: addressIn(object, name), multivalued }];
  if (!multivalued) return [];
  return [{ op: "change-attribute-definition", at: operableAddress(found.definition), multivalued }];
}

function mapsRolesTwice({ attributeMappings }: ObjectMappingNode): boolean {
  return attributeMappings.filter(({ targetAttributeName = "" }) => isRoles(targetAttributeName)).length > 1;
}

function isRoles(name: string): boolean {
  return /^roles(?:\[primary eq "true"\]\.value)?$/i.test(name);
}
