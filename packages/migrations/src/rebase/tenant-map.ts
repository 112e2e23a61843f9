/** What is called otherwise in another tenant: its name in the first tenant, and the one in the other. */
export interface TenantMap {
  /** Ids of the applications that own directory extensions, with or without hyphens. */
  readonly extensionApps?: Names;
  /** Domains, each for itself: `mail.contoso.com` does not follow `contoso.com`. */
  readonly domains?: Names;
  /** Ids of groups and other objects. */
  readonly objectIds?: Names;
  /** Distinguished names of containers and groups; what stands further inside follows. */
  readonly distinguishedNames?: Names;
}

type Names = Readonly<Record<string, string>>;
export type TenantMapKind = keyof TenantMap;

/** What a name of each kind looks like, as the source of a regular expression. */
export const namePatterns: Readonly<Record<TenantMapKind, string>> = {
  extensionApps: "^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$",
  domains: "^(?:[a-zA-Z0-9-]+\\.)+[a-zA-Z0-9-]+$",
  objectIds: "^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$",
  distinguishedNames: "^[A-Za-z]+=[^,]+(?:,[A-Za-z]+=[^,]+)*$",
};

export const tenantMapKinds = Object.keys(namePatterns) as readonly TenantMapKind[];
