import { type AttributeMappingNode, addressOf, type ObjectMappingNode } from "@syncschema/model";
import { attributesRead } from "../migration/attributes-read.ts";
import { defineMigration } from "../migration/define-migration.ts";
import { type ExampleParts, exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { mappingsTo } from "../migration/running-mappings.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";
import type { Operation } from "../operation/operation.ts";
import { matchedObjects, matchingParameters, nothingMatched } from "./matched-objects.ts";

const mapped = (userName: number, externalId: number): ExampleParts => ({
  source: ["objectId"],
  target: ["externalId"],
  mapping: {
    attributeMappings: [
      newAttributeMapping("userName", { source: "[userName]", matchingPriority: userName }),
      newAttributeMapping("externalId", { source: "[objectId]", matchingPriority: externalId }),
    ],
  },
});

export const matchByAttribute = defineMigration({
  id: "scim-matching/2-match-by-attribute",
  summary: "Objects are matched by the new attribute first, and by the former ones after it",
  why: "What people are matched by should not change when they are renamed. The former attributes stay as a fallback for objects that do not have the new value yet.",
  profiles: ["scim"],
  onRequest: true,
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  notes: [
    "This is the second of two phases: do it when a whole cycle has passed since the first was put to the job, and the app has the value for everybody. No file shows that, so you have to say it.",
    "Links that exist stay. A full restart of the job matches everybody anew; choose it deliberately.",
    "When everybody is found by the new attribute, the former ones may stop matching: set their priority to 0 by hand.",
  ],
  parameters: {
    ...matchingParameters,
    matchingValues: {
      description: "everywhere, when every object of the app has the value",
      example: "everywhere",
      pattern: /^everywhere$/,
    },
  },
  examples: [
    {
      title: "externalId before userName",
      before: exampleSchema("scim", mapped(1, 0)),
      after: exampleSchema("scim", mapped(2, 1)),
    },
  ],
  detect(document, _, { matchingAttribute = "", matchingObject }) {
    const matched = matchedObjects(document, matchingObject);
    if (matched.length === 0) return nothingMatched(matchingObject);
    const unmapped = matched.find(({ mapping }) => mappingsTo(mapping, matchingAttribute).length === 0);
    if (unmapped)
      return {
        state: "blocked",
        reason: `${addressOf(unmapped.mapping)} does not map ${matchingAttribute || "the attribute"} yet; do scim-matching/1-map-attribute and let a cycle pass`,
      };
    const positions = matched.map(({ order }) =>
      order.findIndex((attribute) => isCalled(attribute, matchingAttribute)),
    );
    if (positions.every((position) => position === 0)) return { state: "applied" };
    if (positions.some((position) => position >= 0))
      return {
        state: "blocked",
        reason: `${matchingAttribute} matches already, but not first everywhere; set the priorities by hand`,
      };
    const constant = matched
      .flatMap(({ mapping }) => mappingsTo(mapping, matchingAttribute))
      .find(({ source }) => attributesRead(source).length === 0);
    if (constant)
      return {
        state: "blocked",
        reason: `${addressOf(constant)} has no attribute as its source, and what is the same for everybody finds nobody`,
      };
    // The way back could not tell what the numbers were.
    const uncounted = matched.find(({ order }) =>
      order.some(({ matchingPriority }, index) => matchingPriority !== index + 1),
    );
    if (uncounted)
      return {
        state: "blocked",
        reason: `the matching priorities of ${addressOf(uncounted.mapping)} do not count 1, 2, 3; number them so first`,
      };
    return pendingIfSafe(document);
  },
  up: (document, { parameters: { matchingAttribute, matchingObject } }) =>
    matchedObjects(document, matchingObject).map(({ mapping, order }) => {
      const [attribute] = mappingsTo(mapping, matchingAttribute);
      return inOrder(mapping, [...(attribute ? [attribute] : []), ...order]);
    }),
  down: (document, { parameters: { matchingAttribute, matchingObject } }) =>
    matchedObjects(document, matchingObject).map(({ mapping, order }) => {
      const others = order.filter((attribute) => !isCalled(attribute, matchingAttribute));
      return inOrder(mapping, others);
    }),
});

function inOrder(mapping: ObjectMappingNode, order: readonly AttributeMappingNode[]): Operation {
  const attributes = order.flatMap(({ targetAttributeName }) => targetAttributeName ?? []);
  return { op: "set-matching-order", at: operableAddress(mapping), attributes };
}

function isCalled({ targetAttributeName }: AttributeMappingNode, name: string): boolean {
  return targetAttributeName?.toLowerCase() === name.toLowerCase();
}
