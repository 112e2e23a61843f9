/** Whether a name is that of a custom security attribute: `CustomSecurityAttributes.Set_Attribute`. */
export function isCustomSecurityAttribute(name: string | undefined): boolean {
  return /^CustomSecurityAttributes\./i.test(name ?? "");
}

/** Whether a name is what an export has in place of custom security attributes that its reader may not see. */
export function isRedacted(name: string | undefined): boolean {
  return /^redacted$/i.test(name ?? "");
}
