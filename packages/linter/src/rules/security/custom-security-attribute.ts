/** Whether a name is that of a custom security attribute: `CustomSecurityAttributes.Set_Attribute`. */
export function isCustomSecurityAttribute(name: string | undefined): boolean {
  return /^CustomSecurityAttributes\./i.test(name ?? "");
}
