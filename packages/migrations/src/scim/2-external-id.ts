import { addressOf, findAttribute, type ObjectMappingNode, type SchemaDocument } from "@syncschema/model";
import { directName } from "../migration/attributes-read.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { mappingsTo, runningMappings } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";

const example = (source: string) =>
  exampleSchema("scim", {
    source: ["mailNickname", "objectId"],
    target: ["externalId"],
    mappings: [["externalId", source]],
  });

export const externalIdFromObjectId = defineMigration({
  id: "scim/2-external-id",
  summary: "The externalId of a user is the objectId, which never changes",
  why: "By default externalId comes from mailNickname, which changes when somebody is renamed. An app that knows people by externalId then has a stranger.",
  profiles: ["scim"],
  onRequest: true,
  source: "https://github.com/MicrosoftDocs/azure-docs/issues/101526",
  notes: [
    "It is safe before the first provisioning. Later every user gets another externalId in the next cycle; ask the vendor what the app does with it, and whether it finds people by it.",
    "A source that is no attribute that changes with a person's name is kept.",
  ],
  parameters: {
    externalId: {
      description: "objectId, where the app takes another externalId for the users that it has",
      example: "objectId",
      pattern: /^objectId$/,
    },
  },
  examples: [
    {
      title: "From mailNickname, the default",
      before: example("[mailNickname]"),
      after: example("[objectId]"),
    },
  ],
  detect(document) {
    const [first, ...others] = changing(document);
    if (first === undefined) {
      const isDone = runningMappings(document).some((mapping) => externalIds(mapping, isObjectId).length > 0);
      return isDone
        ? { state: "applied" }
        : {
            state: "not-applicable",
            reason: "no enabled mapping takes externalId from an attribute that changes with a person's name",
          };
    }
    const matching = [first, ...others].find(({ matchingPriority }) => matchingPriority > 0);
    if (matching)
      return {
        state: "blocked",
        reason: `${addressOf(matching)} is what objects are matched by, and with other values none would be found again; match by another attribute first`,
      };
    return pendingIfSafe(document);
  },
  up: (document) =>
    changing(document).map((attribute) => ({
      op: "change-attribute-mapping",
      at: operableAddress(attribute),
      source: "[objectId]",
    })),
  down: {
    kind: "irreversible",
    reason:
      "The file does not say from which attribute externalId came before. Set the former source by hand; users get their former externalId in the next cycle.",
  },
});

/** The mappings of externalId that change with a person's name, where there is an objectId to take instead. */
function changing(document: SchemaDocument) {
  return runningMappings(document)
    .filter(({ sourceObjects }) => findAttribute(sourceObjects, "objectId").match === "exact")
    .flatMap((mapping) => externalIds(mapping, (name) => changingNames.has(name)));
}

function externalIds(mapping: ObjectMappingNode, isMeant: (source: string) => boolean) {
  return mappingsTo(mapping, "externalId").filter(({ source }) =>
    isMeant((source && directName(source)) ?? ""),
  );
}

const isObjectId = (name: string) => name === "objectId";
const changingNames: ReadonlySet<string> = new Set([
  "mailNickname",
  "userPrincipalName",
  "mail",
  "displayName",
]);
