import { equal, parse } from "@syncschema/expressions";
import { type AttributeMappingNode, addressOf } from "@syncschema/model";
import { addressIn } from "../migration/address-in.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { mappingsTo } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { matchedObjects, matchingParameters, nothingMatched, spelt } from "./matched-objects.ts";

const parts = { source: ["objectId"], target: ["externalId"] };

export const mapMatchingAttribute = defineMigration({
  id: "scim-matching/1-map-attribute",
  summary: "The attribute that objects are to be matched by is mapped, and does not match yet",
  why: "Matched by an attribute that the app does not have yet, nobody is found: vendors report users who were unlinked for good, and duplicates beside them. So the value flows to everybody first.",
  profiles: ["scim"],
  onRequest: true,
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  notes: [
    "This is the first of two phases. Put the schema to the job and let a whole cycle pass; then look whether every user of the app has the value, and do scim-matching/2-match-by-attribute.",
    "The app has to answer a search for the attribute (a SCIM filter with eq), and the source has to have one value for everybody that no two share.",
  ],
  parameters: {
    ...matchingParameters,
    matchingSource: {
      description: "the expression that the attribute gets its value from",
      example: "[objectId]",
      pattern: /\S/,
    },
  },
  examples: [
    {
      title: "externalId from objectId",
      before: exampleSchema("scim", parts),
      after: exampleSchema("scim", { ...parts, mappings: [["externalId", "[objectId]"]] }),
    },
  ],
  detect(document, _, { matchingAttribute = "", matchingObject, matchingSource = "" }) {
    const matched = matchedObjects(document, matchingObject);
    if (matched.length === 0) return nothingMatched(matchingObject);
    const mapped = matched.flatMap(({ mapping }) => mappingsTo(mapping, matchingAttribute).slice(0, 1));
    const other = mapped.find((attribute) => !comesFrom(attribute, matchingSource));
    if (other)
      return {
        state: "blocked",
        reason: `${addressOf(other)} is mapped already, from something else; give that as matchingSource, or change the mapping first`,
      };
    if (mapped.length === matched.length) return { state: "applied" };
    if (mapped.length > 0)
      return {
        state: "blocked",
        reason: `one mapping of ${matchingObject} has ${matchingAttribute} and another has not; map it in both`,
      };
    return pendingIfSafe(document);
  },
  up: (document, { parameters: { matchingAttribute, matchingObject, matchingSource } }) =>
    matchedObjects(document, matchingObject).map(({ mapping }) => ({
      op: "ensure-attribute-mapping",
      at: addressIn(mapping, spelt(mapping, matchingAttribute)),
      source: matchingSource,
    })),
  down: (document, { parameters: { matchingAttribute, matchingObject } }) =>
    matchedObjects(document, matchingObject).map(({ mapping }) => ({
      op: "remove",
      at: addressIn(mapping, spelt(mapping, matchingAttribute)),
    })),
});

function comesFrom({ source }: AttributeMappingNode, expression: string): boolean {
  const written = source?.expression ?? (source?.type === "Attribute" ? `[${source.name}]` : "");
  return equal(parse(written).root, parse(expression).root);
}
