import { type AttributeMappingNode, findAttribute, type ObjectMappingNode } from "@syncschema/model";
import { addressIn } from "../migration/address-in.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { mappingsTo } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";
import type { Operation } from "../operation/operation.ts";
import { noUserMapping, userMappings } from "./user-mappings.ts";

const example = (source: string, flowType: "Always" | "ObjectAddOnly") =>
  exampleSchema("cross-tenant", {
    target: ["userType"],
    mappings: [newAttributeMapping("userType", { source, flowType })],
  });

export const crossTenantUserType = defineMigration({
  id: "cross-tenant-users/2-user-type",
  summary: "Users are created in the target tenant with the chosen type",
  why: "Members can read the directory of the target tenant and use what is open to all employees; guests cannot. Older configurations do not map userType, or map Guest, and each tenant has to be changed by hand.",
  profiles: ["cross-tenant"],
  onRequest: true,
  source:
    "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  notes: [
    "Which type is right is a decision about access, for the owners of both tenants; nobody becomes a member unless you say so.",
    "A userType that is computed from attributes is kept: somebody has decided it for each user.",
    "With userType=Member and existingUsers=change, guests that the target has already become members in the next cycle, and keep what was shared with them.",
    "What a user gets whose userType is not mapped at all is not documented; an invited user is a guest as a rule.",
  ],
  parameters: {
    userType: {
      description: "the type of users in the target tenant, Member or Guest",
      example: "Guest",
      pattern: /^(?:Member|Guest)$/,
    },
    existingUsers: {
      description: "keep or change: whether users that are in the target already get the type too",
      example: "keep",
      pattern: /^(?:keep|change)$/,
      default: "keep",
    },
  },
  examples: [
    {
      title: "Not mapped, guests from now on",
      before: exampleSchema("cross-tenant", { target: ["userType"] }),
      after: example('"Guest"', "ObjectAddOnly"),
    },
    {
      title: "Guests until now, new users become members",
      parameters: { userType: "Member" },
      before: example('"Guest"', "ObjectAddOnly"),
      after: example('"Member"', "ObjectAddOnly"),
    },
    {
      title: "Existing guests become members too",
      parameters: { userType: "Member", existingUsers: "change" },
      before: example('"Member"', "ObjectAddOnly"),
      after: example('"Member"', "Always"),
    },
  ],
  detect(document) {
    const mappings = userMappings(document);
    if (mappings.length === 0) return noUserMapping;
    if (mappings.every((mapping) => mappingsTo(mapping, "userType").some(isComputed)))
      return {
        state: "not-applicable",
        reason: "userType is computed from attributes, so a person has decided it for each user",
      };
    return pendingIfSafe(document);
  },
  up(document, { parameters: { userType, existingUsers } }) {
    const members = {
      source: `"${userType}"`,
      flowType: existingUsers === "change" ? "Always" : "ObjectAddOnly",
    } as const;
    return userMappings(document).flatMap((mapping): Operation[] => {
      const mapped = mappingsTo(mapping, "userType");
      if (mapped.length === 0) return added(mapping, members);
      return mapped
        .filter((attribute) => !isComputed(attribute))
        .map((attribute) => ({
          op: "change-attribute-mapping",
          at: operableAddress(attribute),
          ...members,
        }));
    });
  },
  down: {
    kind: "irreversible",
    reason:
      "Users that were created or changed keep their type, and the file does not say what was mapped before. Run it with the other type, and with existingUsers=change, to change them again.",
  },
});

function added(
  mapping: ObjectMappingNode,
  members: { readonly source: string; readonly flowType: "Always" | "ObjectAddOnly" },
): Operation[] {
  const found = findAttribute(mapping.targetObjects, "userType");
  const name = (found.match === "none" ? undefined : found.definition.name) ?? "userType";
  return [
    ...mapping.targetObjects.slice(0, 1).map(
      (object): Operation => ({
        op: "ensure-attribute-definition",
        at: addressIn(object, name),
      }),
    ),
    { op: "ensure-attribute-mapping", at: addressIn(mapping, name), ...members },
  ];
}

/** Whether the type depends on the user. */
function isComputed({ source }: AttributeMappingNode): boolean {
  return source?.type === "Attribute" || source?.type === "Function";
}
