import type { Address } from "@syncschema/model";
import { textOf } from "../draft/definitions.ts";
import { type DraftNode, labelledIn, listIn } from "../draft/draft-node.ts";
import { labelOfValue } from "../draft/find.ts";
import type { Step } from "../draft/step.ts";
import { blocked } from "./blocked.ts";
import { defineOperation } from "./define-operation.ts";
import { attributeRenaming } from "./renaming/attribute-renaming.ts";
import { directoryRenaming } from "./renaming/directory-renaming.ts";
import { objectRenaming } from "./renaming/object-renaming.ts";

/** Gives a directory, an object or an attribute another name, together with everything that speaks of it. */
export interface Rename {
  readonly op: "rename";
  /** The directory, or the definition of the object or attribute. */
  readonly at: Address;
  readonly to: string;
}

type Renaming = (node: DraftNode, to: string, schema: DraftNode) => Step[];

const renamings: { readonly [K in DraftNode["kind"]]?: Renaming } = {
  Directory: directoryRenaming,
  ObjectDefinition: objectRenaming,
  AttributeDefinition: attributeRenaming,
};

export const rename = defineOperation<Rename>({
  op: "rename",
  kinds: ["Directory", "ObjectDefinition", "AttributeDefinition"],
  words: ({ at, to }) => `rename ${at} to ${to}, with everything that refers to it`,
  stepsAt({ at, to }, { parent, list, node }, schema) {
    const isThere = labelledIn(listIn(parent, list), labelOfValue(list, { name: to })).length > 0;
    if (node === undefined) return isThere ? [] : blocked({ kind: "not-found", address: at, missing: at });
    if (textOf(node, "name") === to) return [];
    if (isThere) return blocked({ kind: "name-taken", address: at, name: to });
    return renamings[node.kind]?.(node, to, schema) ?? [];
  },
});
