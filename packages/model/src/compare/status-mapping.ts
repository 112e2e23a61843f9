import type { AttributeMappingNode, ObjectDefinitionNode } from "../index/nodes.ts";
import { collection, text } from "../index/tolerant-reading.ts";

/**
 * Whether an attribute mapping decides if an account is active: it writes the attribute that does, or reads
 * whether the source object is disabled or deleted.
 */
export function isStatusMapping({ targetAttributeName, source, parent }: AttributeMappingNode): boolean {
  if (targetAttributeName !== undefined && isStatusAttribute(targetAttributeName, parent.targetObjects))
    return true;
  return source !== undefined && readsStatus.test(`${source.expression ?? `[${source.name}]`}`);
}

/** The definition of an object may name its status attribute; the names are those of Entra ID, SCIM and the gallery. */
function isStatusAttribute(name: string, objects: readonly ObjectDefinitionNode[]): boolean {
  const folded = name.toLowerCase();
  return statusNames.has(folded) || objects.some((object) => statusOf(object).includes(folded));
}

const statusNames: ReadonlySet<string> = new Set([
  "active",
  "isactive",
  "accountenabled",
  "accountdisabled",
  "issoftdeleted",
]);

const readsStatus = /\[(?:IsSoftDeleted|accountEnabled)\]/i;

/** The attributes that an object's metadata names as those by which it is disabled or deleted, in lower case. */
export function statusOf(object: ObjectDefinitionNode): readonly string[] {
  return collection(object.value, "metadata", "", (entry) =>
    /^PropertyName(?:AccountEnabled|SoftDeleted)$/i.test(text(entry, "key") ?? "")
      ? (text(entry, "value") ?? "").replaceAll('"', "").toLowerCase()
      : "",
  ).filter((name) => name !== "");
}
