import {
  type AttributeMappingNode,
  findAttribute,
  type ObjectDefinitionNode,
  type ObjectMappingNode,
} from "@syncschema/model";
import { addressIn } from "../migration/address-in.ts";
import { attributesRead, directName } from "../migration/attributes-read.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { mappingsTo, runningMappings } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import type { Operation } from "../operation/operation.ts";

const boolean = (name: string) => newAttributeDefinition(name, { type: "Boolean" });
const source = [boolean("IsSoftDeleted"), boolean("accountEnabled")];
const target = [boolean("active")];
const after = exampleSchema("scim", { source, target, mappings: [["active", activeFrom("IsSoftDeleted")]] });

export const activeFromSoftDeleted = defineMigration({
  id: "scim/1-active",
  summary: "The attribute active follows IsSoftDeleted",
  why: "The attribute accountEnabled stays True for a user who is only unassigned from the app or falls out of scope, and without any mapping of active the app hears of nobody who left: these users keep their access. IsSoftDeleted is True for all of them, and for blocked users too.",
  profiles: ["scim"],
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  notes: [
    "The next cycle may disable users who should have been disabled long ago. Look at their number first, and have the job hold back accidental deletions.",
    "Some apps delete a user whose active becomes false; the documentation of the app says so.",
    "A source of active other than [accountEnabled] alone is kept, as is a mapping that hands IsSoftDeleted to another attribute.",
  ],
  examples: [
    {
      title: "From accountEnabled",
      before: exampleSchema("scim", { source, target, mappings: [["active", "[accountEnabled]"]] }),
      after,
    },
    { title: "Not mapped", before: exampleSchema("scim", { source, target }), after },
  ],
  detect(document) {
    const stages = runningMappings(document).flatMap((mapping) => stageOf(mapping) ?? []);
    if (stages.some((stage) => typeof stage !== "string")) return pendingIfSafe(document);
    if (stages.includes("done")) return { state: "applied" };
    return {
      state: "not-applicable",
      reason: stages.includes("own")
        ? "active has a source of its own, which somebody has chosen"
        : "no enabled mapping that flows Update has IsSoftDeleted on one side and active on the other",
    };
  },
  up: (document) =>
    runningMappings(document).flatMap((mapping) => {
      const stage = stageOf(mapping);
      return typeof stage === "object" ? stage.operations : [];
    }),
  down: {
    kind: "irreversible",
    reason:
      "Whether active came from accountEnabled or was not mapped is not to be seen afterwards, and either leaves people who left active. Users that were disabled stay so until they are in scope again.",
  },
});

/** What there is to do in a mapping; or that it is done, or was decided by somebody. */
type Stage = { readonly operations: readonly Operation[] } | "done" | "own";

/** Undefined where users cannot be switched off in this way at all. */
function stageOf(mapping: ObjectMappingNode): Stage | undefined {
  const softDeleted = definedName(mapping.sourceObjects, "IsSoftDeleted");
  const active = definedName(mapping.targetObjects, "active");
  if (softDeleted === undefined || active === undefined || !mapping.flowTypes.has("Update")) return undefined;
  if (mapping.attributeMappings.some((attribute) => attributesRead(attribute.source).includes(softDeleted)))
    return "done";
  const mapped = mappingsTo(mapping, active);
  const expression = activeFrom(softDeleted);
  if (mapped.length === 0)
    return {
      operations: [{ op: "ensure-attribute-mapping", at: addressIn(mapping, active), source: expression }],
    };
  if (!mapped.every(isAccountEnabled)) return "own";
  return {
    operations: mapped.map((attribute) => ({
      op: "change-attribute-mapping",
      at: operableAddress(attribute),
      source: expression,
      // What only flows on creation never switches anybody off.
      flowType: "Always",
    })),
  };
}

function isAccountEnabled({ source }: AttributeMappingNode): boolean {
  return source !== undefined && directName(source)?.toLowerCase() === "accountenabled";
}

/** The name as the directory spells it. */
function definedName(objects: readonly ObjectDefinitionNode[], name: string): string | undefined {
  const found = findAttribute(objects, name);
  return found.match === "none" ? undefined : found.definition.name;
}

function activeFrom(softDeleted: string): string {
  return `Switch([${softDeleted}], , "False", "True", "True", "False")`;
}
