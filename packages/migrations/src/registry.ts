// Generated from the folders of the sequences. Do not edit: run `npm run generate`.
import { passwordHash } from "./cloud-sync/1-password-hash.ts";
import { preferredDataLocation } from "./cloud-sync/2-preferred-data-location.ts";
import { employeeNumber } from "./cloud-sync/3-employee-number.ts";
import { userType } from "./cloud-sync/4-user-type.ts";
import { crossTenantManager } from "./cross-tenant-users/1-manager.ts";
import { crossTenantUserType } from "./cross-tenant-users/2-user-type.ts";
import { groupSync } from "./cross-tenant/1-group-sync.ts";
import { customSecurityAttribute } from "./custom-security-attribute/1-write.ts";
import { directoryExtensionRead } from "./directory-extension/1-read.ts";
import { directoryExtensionWrite } from "./directory-extension/2-write.ts";
import { from2020 } from "./exports/1-from-2020.ts";
import { annotations } from "./house-keeping/1-annotations.ts";
import { flags } from "./house-keeping/2-flags.ts";
import { order } from "./house-keeping/3-order.ts";
import { employeeHireDate } from "./hr-inbound/1-employee-hire-date.ts";
import { employeeLeaveDateTime } from "./hr-inbound/2-employee-leave-date.ts";
import { flowNullValues } from "./hr-inbound/3-flow-null-values.ts";
import { microsoftEntraId } from "./names/1-microsoft-entra-id.ts";
import { attributeCase } from "./names/2-attribute-case.ts";
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
  passwordHash,
  preferredDataLocation,
  employeeNumber,
  userType,
  crossTenantManager,
  crossTenantUserType,
  groupSync,
  customSecurityAttribute,
  directoryExtensionRead,
  directoryExtensionWrite,
  from2020,
  annotations,
  flags,
  order,
  employeeHireDate,
  employeeLeaveDateTime,
  flowNullValues,
  microsoftEntraId,
  attributeCase,
  mapMatchingAttribute,
  matchByAttribute,
  activeFromSoftDeleted,
  externalIdFromObjectId,
  roleFunction,
  extensionSeparator,
  customNames,
]);
