/**
 * What is known of a job besides its schema, from other answers of Graph. Everything is optional; a rule is
 * silent about what is left out. The file format is schemas/facts.schema.json.
 */
export interface Facts {
  /** GET servicePrincipals/{id}/synchronization/secrets, where passwords are redacted; values by key. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The cross-tenant policy of the target tenant for the source tenant (identitySynchronization). */
  readonly crossTenantPolicy?: {
    readonly userSyncInbound?: { readonly isSyncAllowed?: boolean | null } | null;
    readonly groupSyncInbound?: { readonly isSyncAllowed?: boolean | null } | null;
  };
  /** The job that the schema is for. */
  readonly job?: { readonly id?: string; readonly templateId?: string };
  /** The tenant that the schema is for, and what belongs to it. */
  readonly tenant?: {
    readonly id?: string;
    /** App ids of the applications whose directory extensions exist there. */
    readonly extensionAppIds?: readonly string[];
    readonly verifiedDomains?: readonly string[];
  };
  /** Other tenants that the file may have been copied from: their ids must not stand in it. */
  readonly otherTenantIds?: readonly string[];
  /** `global`, `usgov`, `usgov-dod` or `china`. */
  readonly cloud?: "global" | "usgov" | "usgov-dod" | "china";
  /** How many objects of the source are in scope, where it is known. */
  readonly objectsInScope?: number;
}
