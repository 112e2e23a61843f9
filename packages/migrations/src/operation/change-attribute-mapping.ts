import type { Address } from "@syncschema/model";
import { propertyOf } from "../draft/draft-node.ts";
import { defineOperation } from "./define-operation.ts";
import type { MappingMembers } from "./ensure-attribute-mapping.ts";
import { differing } from "./meaning.ts";
import { sourceOf } from "./source-of.ts";

/** Changes an attribute mapping, whatever a person has configured. What is left out stays as it is. */
export interface ChangeAttributeMapping extends MappingMembers {
  readonly op: "change-attribute-mapping";
  readonly at: Address;
}

export const changeAttributeMapping = defineOperation<ChangeAttributeMapping>({
  op: "change-attribute-mapping",
  kinds: ["AttributeMapping"],
  words: ({ op: _, at, ...members }) => `change ${Object.keys(members).join(", ")} of ${at}`,
  steps({ op: _, at: __, source, ...members }, mapping) {
    if (source === undefined) return differing(mapping, members);
    const built = source === null ? { source: null } : sourceOf(source, propertyOf(mapping, "source"));
    return "blocked" in built ? built : differing(mapping, { ...built, ...members });
  },
});
