/** An attribute that groups are mapped by between tenants. */
export interface GroupAttribute {
  readonly name: string;
  readonly type: "String" | "Boolean";
  /** What the definitions say. Every group needs mailEnabled, so its definition requires it. */
  readonly required: boolean;
}

/** The object type under which Entra ID defines groups. */
export const groupObject = "Group";

/**
 * What the mapping of groups carries. No public export shows the finished mapping, so this is what people set
 * by hand: the attributes without which Graph creates no group, and the description. Membership is left to
 * the service.
 */
export const groupAttributes: readonly GroupAttribute[] = [
  { name: "displayName", type: "String", required: false },
  { name: "description", type: "String", required: false },
  { name: "mailNickname", type: "String", required: false },
  { name: "mailEnabled", type: "Boolean", required: true },
  { name: "securityEnabled", type: "Boolean", required: false },
];

/** The one of these attributes that a name means, in whatever case it is written. */
export function groupAttribute(name: string | undefined): GroupAttribute | undefined {
  return groupAttributes.find((attribute) => attribute.name.toLowerCase() === name?.toLowerCase());
}
