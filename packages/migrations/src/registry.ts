// Generated from the folders of the sequences. Do not edit: run `npm run generate`.
import { crossTenantManager } from "./cross-tenant-users/1-manager.ts";
import { crossTenantUserType } from "./cross-tenant-users/2-user-type.ts";
import { groupSync } from "./cross-tenant/1-group-sync.ts";
import { mapMatchingAttribute } from "./scim-matching/1-map-attribute.ts";
import { matchByAttribute } from "./scim-matching/2-match-by-attribute.ts";
import { activeFromSoftDeleted } from "./scim/1-active.ts";
import { externalIdFromObjectId } from "./scim/2-external-id.ts";
import { roleFunction } from "./scim/3-roles.ts";
import { extensionSeparator } from "./scim/4-extension-separator.ts";
import { customNames } from "./scim/5-custom-names.ts";
import type { Migration } from "./migration/define-migration.ts";
import { inSequence } from "./migration/sequence.ts";

/** Every migration, in the order in which they are done. */
export const migrations: readonly Migration[] = inSequence([
  crossTenantManager,
  crossTenantUserType,
  groupSync,
  mapMatchingAttribute,
  matchByAttribute,
  activeFromSoftDeleted,
  externalIdFromObjectId,
  roleFunction,
  extensionSeparator,
  customNames,
]);
