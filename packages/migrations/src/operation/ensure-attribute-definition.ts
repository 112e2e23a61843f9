import type { Address, JsonObject } from "@syncschema/model";
import { attributeInAnyCase, inside, textOf } from "../draft/definitions.ts";
import type { DraftNode } from "../draft/draft-node.ts";
import { laidOut } from "../draft/specimen.ts";
import { defineOperation } from "./define-operation.ts";
import { differing } from "./meaning.ts";

/** What a directory says of an attribute besides its name. */
export interface DefinitionMembers {
  readonly type?: "String" | "Integer" | "Reference" | "Binary" | "Boolean" | "DateTime";
  readonly mutability?: "ReadWrite" | "ReadOnly" | "Immutable" | "WriteOnly";
  readonly required?: boolean;
  readonly multivalued?: boolean;
  readonly anchor?: boolean;
  readonly caseExact?: boolean;
  readonly flowNullValues?: boolean;
  readonly defaultValue?: string | null;
  /** What a Reference may point to. */
  readonly referencedObjects?: readonly {
    readonly referencedObjectName: string;
    readonly referencedProperty?: string | null;
  }[];
  /** How the value is read from an HR system. */
  readonly apiExpressions?: readonly { readonly key: string; readonly value: string }[];
}

/** Defines an attribute that is not defined yet. A definition that is there, in whatever case, stays as it is. */
export interface EnsureAttributeDefinition extends DefinitionMembers {
  readonly op: "ensure-attribute-definition";
  /** `directory:D / object:User / attribute:mail`. */
  readonly at: Address;
  readonly metadata?: readonly { readonly key: string; readonly value: string }[];
}

export const ensureAttributeDefinition = defineOperation<EnsureAttributeDefinition>({
  op: "ensure-attribute-definition",
  kinds: ["AttributeDefinition"],
  words: ({ at, type = "String" }) => `define ${at} as ${type}`,
  stepsAt({ op: _, at: __, ...members }, { parent, list, name, node }) {
    const known =
      node ??
      twinsOf(parent)
        .map((twin) => attributeInAnyCase(twin, name))
        .find(Boolean);
    if (known) return differing(known, { ...members }).length > 0 ? { kept: known } : [];
    const value = newAttributeDefinition(name, members);
    return [{ do: "add", to: parent, list, value: laidOut(value, parent, list) }];
  },
});

/** A definition as exports have it, with Graph's defaults for what is left out. */
export function newAttributeDefinition(
  name: string,
  members: DefinitionMembers & Pick<EnsureAttributeDefinition, "metadata"> = {},
): JsonObject {
  return {
    anchor: false,
    caseExact: false,
    defaultValue: null,
    flowNullValues: false,
    multivalued: false,
    mutability: "ReadWrite",
    name,
    required: false,
    type: "String",
    apiExpressions: [],
    metadata: [],
    referencedObjects: [],
    ...members,
  };
}

/** Real directories define an object twice at times; what either says counts. */
function twinsOf(object: DraftNode): readonly DraftNode[] {
  const name = textOf(object, "name");
  return object.parent ? inside(object.parent).filter((twin) => textOf(twin, "name") === name) : [object];
}
