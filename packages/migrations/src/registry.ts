// Generated from the folders of the sequences. Do not edit: run `npm run generate`.
import { groupSync } from "./cross-tenant/1-group-sync.ts";
import type { Migration } from "./migration/define-migration.ts";
import { inSequence } from "./migration/sequence.ts";

/** Every migration, in the order in which they are done. */
export const migrations: readonly Migration[] = inSequence([
  groupSync,
]);
