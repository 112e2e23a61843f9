import { groupSync } from "./cross-tenant/1-group-sync.ts";
import type { Migration } from "./migration/define-migration.ts";

/** Every migration, in the order in which they are applied. */
export const migrations: readonly Migration[] = [groupSync];
