/**
 * What is known of a job besides its schema, from other answers of Graph. Everything is optional; a rule is
 * silent about what is left out. The file format is schemas/facts.schema.json.
 */
export interface Facts {
  /** GET servicePrincipals/{id}/synchronization/secrets, where passwords are redacted; values by key. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The cross-tenant policy of the target tenant for the source tenant (identitySynchronization). */
  readonly crossTenantPolicy?: {
    readonly userSyncInbound?: InboundSync | null;
    readonly groupSyncInbound?: InboundSync | null;
  };
  /** The job that the schema is for. */
  readonly job?: { readonly id?: string; readonly templateId?: string };
  /** The tenant that has the job, which is the source tenant between tenants, and what belongs to it. */
  readonly tenant?: TenantFacts;
  /** Between tenants: the tenant that is written to. */
  readonly targetTenant?: TenantFacts;
  /** Other tenants that the file may have been copied from: their ids must not stand in it. */
  readonly otherTenantIds?: readonly string[];
  readonly cloud?: Cloud;
  /** How many objects of the source are in scope, where it is known. */
  readonly objectsInScope?: number;
}

interface InboundSync {
  readonly isSyncAllowed?: boolean | null;
}

/** What is known of a tenant; ids are GUIDs. */
export interface TenantFacts {
  readonly id?: string;
  /** App ids of the applications whose directory extensions exist there. */
  readonly extensionAppIds?: readonly string[];
  readonly verifiedDomains?: readonly string[];
}

/** Clouds that have a Graph of their own. */
export const clouds = ["global", "usgov", "usgov-dod", "china"] as const;
export type Cloud = (typeof clouds)[number];
