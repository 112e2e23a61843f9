import { attributesIn, parse } from "@syncschema/expressions";
import type { Address, JsonObject } from "@syncschema/model";
import {
  attributeInAnyCase,
  definitionsFor,
  inside,
  type Side,
  sides,
  textOf,
} from "../draft/definitions.ts";
import type { DraftNode } from "../draft/draft-node.ts";
import { laidOut } from "../draft/specimen.ts";
import { blocked, reasonText } from "./blocked.ts";
import { defineOperation } from "./define-operation.ts";
import { sourceOf } from "./source-of.ts";

/** What an attribute mapping says besides its target attribute. */
export interface MappingMembers {
  /** The expression, such as `[mail]` or `ToLower([mail])`; null for none, so that the default alone counts. */
  readonly source?: string | null;
  /** Written when the source gives nothing, on creation alone. A text, for booleans too. */
  readonly defaultValue?: string | null;
  readonly flowType?: "Always" | "ObjectAddOnly" | "MultiValueAddOnly" | "ValueAddOnly" | "AttributeAddOnly";
  readonly flowBehavior?: "FlowWhenChanged" | "FlowAlways";
  /** 0: not used for matching. */
  readonly matchingPriority?: number;
}

/** Maps an attribute that is not mapped yet. One that is, in whatever case, is kept as a person has configured it. */
export interface EnsureAttributeMapping extends MappingMembers {
  readonly op: "ensure-attribute-mapping";
  /** `rule:R / mapping:User→User / attribute:mail`: the name at the end is that of the target attribute. */
  readonly at: Address;
}

export const ensureAttributeMapping = defineOperation<EnsureAttributeMapping>({
  op: "ensure-attribute-mapping",
  kinds: ["AttributeMapping"],
  words: ({ at, source }) => `map ${at} ← ${source ?? "its default"}`,
  stepsAt({ op: _, at, source = null, ...members }, { parent, list, name, node }, schema) {
    const kept = node ?? attributeInAnyCase(parent, name);
    if (kept) return { kept };
    const built = source === null ? { source } : sourceOf(source);
    if ("blocked" in built) return built;
    const unknown = firstUndefined(parent, { target: [name], source: attributesOf(source) }, schema);
    if (unknown) return blocked({ kind: "undefined-attribute", address: at, ...unknown });
    const value = { ...mappingMembers, targetAttributeName: name, ...built, ...members };
    return [{ do: "add", to: parent, list, value: laidOut(value, parent, list) }];
  },
});

/** An attribute mapping as exports have it. @throws TypeError when the tree of its source is not known */
export function newAttributeMapping(target: string, members: MappingMembers): JsonObject {
  const { source = null, ...others } = members;
  const built = source === null ? { source } : sourceOf(source);
  if ("blocked" in built) throw new TypeError(reasonText(built.blocked));
  return { ...mappingMembers, targetAttributeName: target, ...built, ...others };
}

/** What Graph documents as default, written out as exports do. */
const mappingMembers: JsonObject = {
  defaultValue: null,
  exportMissingReferences: false,
  flowBehavior: "FlowWhenChanged",
  flowType: "Always",
  matchingPriority: 0,
};

function attributesOf(expression: string | null): string[] {
  const { root } = parse(expression ?? "");
  return root ? attributesIn(root).map(({ name }) => name) : [];
}

/** A name that its object does not define, in whatever case. Without any definition there is no telling. */
function firstUndefined(
  mapping: DraftNode,
  names: Readonly<Record<Side, readonly string[]>>,
  schema: DraftNode,
): { readonly name: string; readonly object: string } | undefined {
  for (const side of sides) {
    const objects = definitionsFor(mapping, side, schema);
    if (objects.every((object) => inside(object).length === 0)) continue;
    for (const name of names[side]) {
      if (objects.some((object) => attributeInAnyCase(object, name))) continue;
      return { name, object: textOf(mapping, `${side}ObjectName`) ?? "" };
    }
  }
  return undefined;
}
