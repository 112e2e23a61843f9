import type { Address, JsonObject } from "@syncschema/model";
import { entriesOf } from "../draft/definitions.ts";
import { propertyOf } from "../draft/draft-node.ts";
import { defineOperation } from "./define-operation.ts";
import type { DefinitionMembers } from "./ensure-attribute-definition.ts";
import { differing } from "./meaning.ts";

/** Changes the definition of an attribute. What is left out stays as it is; its name is changed by `rename`. */
export interface ChangeAttributeDefinition extends DefinitionMembers {
  readonly op: "change-attribute-definition";
  readonly at: Address;
  /** Entries by their keys; the others stay. A value of null takes the entry away. */
  readonly metadata?: readonly { readonly key: string; readonly value: string | null }[];
}

export const changeAttributeDefinition = defineOperation<ChangeAttributeDefinition>({
  op: "change-attribute-definition",
  kinds: ["AttributeDefinition"],
  words: ({ op: _, at, ...members }) => `change ${Object.keys(members).join(", ")} of ${at}`,
  steps({ op: _, at: __, metadata, ...members }, definition) {
    const entries = metadata && withEntries(entriesOf(propertyOf(definition, "metadata")), metadata);
    return differing(definition, { ...members, metadata: entries });
  },
});

function withEntries(
  current: readonly JsonObject[],
  wanted: readonly { readonly key: string; readonly value: string | null }[],
): JsonObject[] {
  const isWanted = (key: unknown) => wanted.some((entry) => entry.key === key);
  const changed = current.flatMap((entry) => {
    if (!isWanted(entry.key)) return [entry];
    const value = wanted.find(({ key }) => key === entry.key)?.value ?? null;
    return value === null ? [] : [{ ...entry, value }];
  });
  const keys = new Set(current.map(({ key }) => key));
  return [...changed, ...wanted.filter(({ key, value }) => value !== null && !keys.has(key))];
}
