// Generated from the files in this folder. Do not edit: run `npm run generate`.
import type { Rule } from "../rule/define-rule.ts";
import { expressionRules } from "./expressions/expression-rules.ts";
import { activeConstantTrue } from "./attribute-mappings/active-constant-true.ts";
import { activeFromAccountEnabled } from "./attribute-mappings/active-from-account-enabled.ts";
import { activeInverted } from "./attribute-mappings/active-inverted.ts";
import { apiOmissionClears } from "./attribute-mappings/api-omission-clears.ts";
import { constantEmpty } from "./attribute-mappings/constant-empty.ts";
import { constantType } from "./attribute-mappings/constant-type.ts";
import { defaultValueType } from "./attribute-mappings/default-value-type.ts";
import { duplicateTargetAttribute } from "./attribute-mappings/duplicate-target-attribute.ts";
import { flowBehaviorAlways } from "./attribute-mappings/flow-behavior-always.ts";
import { flowNullValuesUnsupported } from "./attribute-mappings/flow-null-values-unsupported.ts";
import { flowTypeReserved } from "./attribute-mappings/flow-type-reserved.ts";
import { multivaluedToSingle } from "./attribute-mappings/multivalued-to-single.ts";
import { noSourceNoDefault } from "./attribute-mappings/no-source-no-default.ts";
import { objectAddOnlyOnStatus } from "./attribute-mappings/object-add-only-on-status.ts";
import { primaryKeyMapped } from "./attribute-mappings/primary-key-mapped.ts";
import { requiredTargetUnmapped } from "./attribute-mappings/required-target-unmapped.ts";
import { softDeleteMappingMissing } from "./attribute-mappings/soft-delete-mapping-missing.ts";
import { sourceAttributeCase } from "./attribute-mappings/source-attribute-case.ts";
import { sourceAttributeUnknown } from "./attribute-mappings/source-attribute-unknown.ts";
import { sourceWriteOnly } from "./attribute-mappings/source-write-only.ts";
import { targetAttributeCase } from "./attribute-mappings/target-attribute-case.ts";
import { targetAttributeUnknown } from "./attribute-mappings/target-attribute-unknown.ts";
import { targetImmutableAlways } from "./attribute-mappings/target-immutable-always.ts";
import { targetReadOnly } from "./attribute-mappings/target-read-only.ts";
import { typeMismatch } from "./attribute-mappings/type-mismatch.ts";
import { unsupportedSource } from "./attribute-mappings/unsupported-source.ts";
import { anchorChanged } from "./changes/anchor-changed.ts";
import { attributeMappingRemoved } from "./changes/attribute-mapping-removed.ts";
import { blastRadius } from "./changes/blast-radius.ts";
import { crossTenantExternalFilterRemoved } from "./changes/cross-tenant-external-filter-removed.ts";
import { customAttributeNotMarked } from "./changes/custom-attribute-not-marked.ts";
import { defaultNullVsEmpty } from "./changes/default-null-vs-empty.ts";
import { definitionRemoved } from "./changes/definition-removed.ts";
import { definitionSubset } from "./changes/definition-subset.ts";
import { definitionTypeChanged } from "./changes/definition-type-changed.ts";
import { deleteFlowAdded } from "./changes/delete-flow-added.ts";
import { deleteFlowRemoved } from "./changes/delete-flow-removed.ts";
import { directoryIdChanged } from "./changes/directory-id-changed.ts";
import { exportMissingReferencesSet } from "./changes/export-missing-references-set.ts";
import { hrAnchorOrMetadataChanged } from "./changes/hr-anchor-or-metadata-changed.ts";
import { internalMappingChanged } from "./changes/internal-mapping-changed.ts";
import { jobIdInBody } from "./changes/job-id-in-body.ts";
import { massScopeLoss } from "./changes/mass-scope-loss.ts";
import { matchingAttributeChanged } from "./changes/matching-attribute-changed.ts";
import { objectMappingRemoved } from "./changes/object-mapping-removed.ts";
import { requiredDefinitionRelaxed } from "./changes/required-definition-relaxed.ts";
import { ruleMetadataChanged } from "./changes/rule-metadata-changed.ts";
import { ruleNotEditableChanged } from "./changes/rule-not-editable-changed.ts";
import { scopeChanged } from "./changes/scope-changed.ts";
import { scopeInInputFilterGroups } from "./changes/scope-in-input-filter-groups.ts";
import { scopeRemoved } from "./changes/scope-removed.ts";
import { softDeleteRemoved } from "./changes/soft-delete-removed.ts";
import { supportedApisChanged } from "./changes/supported-apis-changed.ts";
import { versionStale } from "./changes/version-stale.ts";
import { cloudsyncExtensionApp } from "./cloud-sync/cloudsync-extension-app.ts";
import { cloudsyncPasswordHashIncomplete } from "./cloud-sync/cloudsync-password-hash-incomplete.ts";
import { cloudsyncUserTypeValue } from "./cloud-sync/cloudsync-user-type-value.ts";
import { crossTenantManagerMissing } from "./cross-tenant/cross-tenant-manager-missing.ts";
import { crossTenantMatchingChanged } from "./cross-tenant/cross-tenant-matching-changed.ts";
import { crossTenantOtherMails } from "./cross-tenant/cross-tenant-other-mails.ts";
import { crossTenantReadOnlyTarget } from "./cross-tenant/cross-tenant-read-only-target.ts";
import { crossTenantSoftDeleteMissing } from "./cross-tenant/cross-tenant-soft-delete-missing.ts";
import { crossTenantUnsupportedSource } from "./cross-tenant/cross-tenant-unsupported-source.ts";
import { crossTenantUpnMapped } from "./cross-tenant/cross-tenant-upn-mapped.ts";
import { crossTenantUserTypeCreateOnly } from "./cross-tenant/cross-tenant-user-type-create-only.ts";
import { crossTenantUserTypeValue } from "./cross-tenant/cross-tenant-user-type-value.ts";
import { anchorCount } from "./directories/anchor-count.ts";
import { attributeDefinitionDuplicate } from "./directories/attribute-definition-duplicate.ts";
import { attributeNameEmpty } from "./directories/attribute-name-empty.ts";
import { attributeNameWhitespace } from "./directories/attribute-name-whitespace.ts";
import { definitionDefaultIgnored } from "./directories/definition-default-ignored.ts";
import { directoryObjectDuplicate } from "./directories/directory-object-duplicate.ts";
import { extensionAttributeFormat } from "./directories/extension-attribute-format.ts";
import { expressionTreeDiffers } from "./expressions/expression-tree-differs.ts";
import { crossTenantExtensionApp } from "./facts/cross-tenant-extension-app.ts";
import { crossTenantPolicy } from "./facts/cross-tenant-policy.ts";
import { deleteThresholdIneffective } from "./facts/delete-threshold-ineffective.ts";
import { deleteWithoutThreshold } from "./facts/delete-without-threshold.ts";
import { foreignExtensionAppId } from "./facts/foreign-extension-app-id.ts";
import { foreignGuid } from "./facts/foreign-guid.ts";
import { groupPolicyNotEnabled } from "./facts/group-policy-not-enabled.ts";
import { groupSyncAll } from "./facts/group-sync-all.ts";
import { hardDeletesEnabled } from "./facts/hard-deletes-enabled.ts";
import { managerUnsupportedCloud } from "./facts/manager-unsupported-cloud.ts";
import { scimRolesSyncAll } from "./facts/scim-roles-sync-all.ts";
import { skipOutOfScopeMissing } from "./facts/skip-out-of-scope-missing.ts";
import { skipOutOfScopeSet } from "./facts/skip-out-of-scope-set.ts";
import { skipOutOfScopeUnsupported } from "./facts/skip-out-of-scope-unsupported.ts";
import { syncAllWithoutScope } from "./facts/sync-all-without-scope.ts";
import { wrongTemplateForTarget } from "./facts/wrong-template-for-target.ts";
import { duplicateJsonKey } from "./file/duplicate-json-key.ts";
import { fileNotUtf8 } from "./file/file-not-utf8.ts";
import { invalidJson } from "./file/invalid-json.ts";
import { loneSurrogate } from "./file/lone-surrogate.ts";
import { notASchema } from "./file/not-a-schema.ts";
import { tooDeeplyNested } from "./file/too-deeply-nested.ts";
import { unreadableEncoding } from "./file/unreadable-encoding.ts";
import { groupDefinitionMissingAttribute } from "./group-sync/group-definition-missing-attribute.ts";
import { groupFlowTypesIncomplete } from "./group-sync/group-flow-types-incomplete.ts";
import { groupMailEnabledNotFalse } from "./group-sync/group-mail-enabled-not-false.ts";
import { groupMailEnabledRequired } from "./group-sync/group-mail-enabled-required.ts";
import { groupMailNicknameUnsafe } from "./group-sync/group-mail-nickname-unsafe.ts";
import { groupMappingDisabled } from "./group-sync/group-mapping-disabled.ts";
import { groupMappingMissing } from "./group-sync/group-mapping-missing.ts";
import { groupMatchOnDisplayName } from "./group-sync/group-match-on-display-name.ts";
import { groupMembersUnmapped } from "./group-sync/group-members-unmapped.ts";
import { groupObjectName } from "./group-sync/group-object-name.ts";
import { groupRequiredAttributeUnmapped } from "./group-sync/group-required-attribute-unmapped.ts";
import { groupRoleAssignableMapped } from "./group-sync/group-role-assignable-mapped.ts";
import { groupSecurityEnabledNotTrue } from "./group-sync/group-security-enabled-not-true.ts";
import { groupUnsupportedAttribute } from "./group-sync/group-unsupported-attribute.ts";
import { groupWithoutUserMapping } from "./group-sync/group-without-user-mapping.ts";
import { apiExpressionOnNonHr } from "./hr/api-expression-on-non-hr.ts";
import { employeeDateFormat } from "./hr/employee-date-format.ts";
import { hrApiExpressionMissing } from "./hr/hr-api-expression-missing.ts";
import { hrMailTarget } from "./hr/hr-mail-target.ts";
import { duplicateDirectoryId } from "./identity/duplicate-directory-id.ts";
import { duplicateDirectoryName } from "./identity/duplicate-directory-name.ts";
import { duplicateObjectMapping } from "./identity/duplicate-object-mapping.ts";
import { duplicateRuleId } from "./identity/duplicate-rule-id.ts";
import { duplicateRulePriority } from "./identity/duplicate-rule-priority.ts";
import { flowTypesFormat } from "./identity/flow-types-format.ts";
import { flowTypesNone } from "./identity/flow-types-none.ts";
import { flowTypesPartial } from "./identity/flow-types-partial.ts";
import { nothingEnabled } from "./identity/nothing-enabled.ts";
import { objectMappingObjectNotFound } from "./identity/object-mapping-object-not-found.ts";
import { objectNameWrongSide } from "./identity/object-name-wrong-side.ts";
import { ruleDirectoryNotFound } from "./identity/rule-directory-not-found.ts";
import { ruleIdMissing } from "./identity/rule-id-missing.ts";
import { ruleIdUnknown } from "./identity/rule-id-unknown.ts";
import { sourceEqualsTargetDirectory } from "./identity/source-equals-target-directory.ts";
import { userMappingDisabled } from "./identity/user-mapping-disabled.ts";
import { duplicateMatchingPriority } from "./matching/duplicate-matching-priority.ts";
import { matchingExpressionForbidden } from "./matching/matching-expression-forbidden.ts";
import { matchingHrExtensionAttribute } from "./matching/matching-hr-extension-attribute.ts";
import { matchingMultivalued } from "./matching/matching-multivalued.ts";
import { matchingNonUnique } from "./matching/matching-non-unique.ts";
import { matchingNullable } from "./matching/matching-nullable.ts";
import { matchingOnConstant } from "./matching/matching-on-constant.ts";
import { matchingPriorityGap } from "./matching/matching-priority-gap.ts";
import { matchingPriorityNegative } from "./matching/matching-priority-negative.ts";
import { matchingSeveralSources } from "./matching/matching-several-sources.ts";
import { matchingSpecialCharacters } from "./matching/matching-special-characters.ts";
import { matchingTargetNotFilterable } from "./matching/matching-target-not-filterable.ts";
import { matchingTooMany } from "./matching/matching-too-many.ts";
import { noMatchingAttribute } from "./matching/no-matching-attribute.ts";
import { migrationAvailable } from "./migrations/migration-available.ts";
import { directoryRenameGeneration } from "./portability/directory-rename-generation.ts";
import { environmentLiteral } from "./portability/environment-literal.ts";
import { groupMembersNotDirect } from "./references/group-members-not-direct.ts";
import { managerNotDirect } from "./references/manager-not-direct.ts";
import { referenceTargetNotSynced } from "./references/reference-target-not-synced.ts";
import { referenceToString } from "./references/reference-to-string.ts";
import { referenceWithoutReferencedObjects } from "./references/reference-without-referenced-objects.ts";
import { referencedObjectUnknown } from "./references/referenced-object-unknown.ts";
import { referencedObjectsOnNonReference } from "./references/referenced-objects-on-non-reference.ts";
import { referencedPropertyUnknown } from "./references/referenced-property-unknown.ts";
import { stringToReference } from "./references/string-to-reference.ts";
import { appRoleFunctionWrapped } from "./scim/app-role-function-wrapped.ts";
import { scimAttributeName } from "./scim/scim-attribute-name.ts";
import { scimCoreAttributeUnknown } from "./scim/scim-core-attribute-unknown.ts";
import { scimCustomComplex } from "./scim/scim-custom-complex.ts";
import { scimExternalIdMutable } from "./scim/scim-external-id-mutable.ts";
import { scimRolesDirect } from "./scim/scim-roles-direct.ts";
import { containerAndGroupFilter } from "./scope/container-and-group-filter.ts";
import { containerDnSyntax } from "./scope/container-dn-syntax.ts";
import { groupScopeMemberFilter } from "./scope/group-scope-member-filter.ts";
import { scopeAttributeMultivalued } from "./scope/scope-attribute-multivalued.ts";
import { scopeAttributeUnknown } from "./scope/scope-attribute-unknown.ts";
import { scopeAttributeUnsupported } from "./scope/scope-attribute-unsupported.ts";
import { scopeContradiction } from "./scope/scope-contradiction.ts";
import { scopeDuplicateClause } from "./scope/scope-duplicate-clause.ts";
import { scopeEmptyGroup } from "./scope/scope-empty-group.ts";
import { scopeEqualsMultipleValues } from "./scope/scope-equals-multiple-values.ts";
import { scopeGroupUnnamed } from "./scope/scope-group-unnamed.ts";
import { scopeInvalidRegex } from "./scope/scope-invalid-regex.ts";
import { scopeNullIsFalse } from "./scope/scope-null-is-false.ts";
import { scopeOperandMissing } from "./scope/scope-operand-missing.ts";
import { scopeOperandType } from "./scope/scope-operand-type.ts";
import { scopeOperandUnexpected } from "./scope/scope-operand-unexpected.ts";
import { scopeOperatorUnknown } from "./scope/scope-operator-unknown.ts";
import { scopeRegexAlternatives } from "./scope/scope-regex-alternatives.ts";
import { scopeRegexBacktracking } from "./scope/scope-regex-backtracking.ts";
import { scopeRegexUnanchored } from "./scope/scope-regex-unanchored.ts";
import { scopeTautology } from "./scope/scope-tautology.ts";
import { accountEnabledForced } from "./security/account-enabled-forced.ts";
import { customSecurityAttributeRedacted } from "./security/custom-security-attribute-redacted.ts";
import { customSecurityAttributeUnsupported } from "./security/custom-security-attribute-unsupported.ts";
import { matchOnUserWritable } from "./security/match-on-user-writable.ts";
import { passwordNotRedacted } from "./security/password-not-redacted.ts";
import { privilegedAttributeTarget } from "./security/privileged-attribute-target.ts";
import { privilegedScope } from "./security/privileged-scope.ts";
import { proxyAddressTarget } from "./security/proxy-address-target.ts";
import { roleConstantPrivileged } from "./security/role-constant-privileged.ts";
import { secretConstant } from "./security/secret-constant.ts";
import { secretInFile } from "./security/secret-in-file.ts";
import { sensitiveAttributeExported } from "./security/sensitive-attribute-exported.ts";
import { syntheticIdentifierWeak } from "./security/synthetic-identifier-weak.ts";
import { userTypeEscalation } from "./security/user-type-escalation.ts";
import { collectionNotArray } from "./structure/collection-not-array.ts";
import { elidedContent } from "./structure/elided-content.ts";
import { fragmentCopiedFromDocs } from "./structure/fragment-copied-from-docs.ts";
import { invalidEnumValue } from "./structure/invalid-enum-value.ts";
import { legacyField } from "./structure/legacy-field.ts";
import { missingDirectories } from "./structure/missing-directories.ts";
import { missingSynchronizationRules } from "./structure/missing-synchronization-rules.ts";
import { odataAnnotationsPresent } from "./structure/odata-annotations-present.ts";
import { propertyCase } from "./structure/property-case.ts";
import { serialisationTruncated } from "./structure/serialisation-truncated.ts";
import { sourceKindMismatch } from "./structure/source-kind-mismatch.ts";
import { unknownProperty } from "./structure/unknown-property.ts";
import { wrongValueType } from "./structure/wrong-value-type.ts";
import { suppressionExpired } from "./suppressions/suppression-expired.ts";
import { suppressionUnused } from "./suppressions/suppression-unused.ts";

/** Every rule, by the folder that it stands in. */
export const ruleGroups: Readonly<Record<string, readonly Rule[]>> = {
  "attribute-mappings": [
    activeConstantTrue,
    activeFromAccountEnabled,
    activeInverted,
    apiOmissionClears,
    constantEmpty,
    constantType,
    defaultValueType,
    duplicateTargetAttribute,
    flowBehaviorAlways,
    flowNullValuesUnsupported,
    flowTypeReserved,
    multivaluedToSingle,
    noSourceNoDefault,
    objectAddOnlyOnStatus,
    primaryKeyMapped,
    requiredTargetUnmapped,
    softDeleteMappingMissing,
    sourceAttributeCase,
    sourceAttributeUnknown,
    sourceWriteOnly,
    targetAttributeCase,
    targetAttributeUnknown,
    targetImmutableAlways,
    targetReadOnly,
    typeMismatch,
    unsupportedSource,
  ],
  changes: [
    anchorChanged,
    attributeMappingRemoved,
    blastRadius,
    crossTenantExternalFilterRemoved,
    customAttributeNotMarked,
    defaultNullVsEmpty,
    definitionRemoved,
    definitionSubset,
    definitionTypeChanged,
    deleteFlowAdded,
    deleteFlowRemoved,
    directoryIdChanged,
    exportMissingReferencesSet,
    hrAnchorOrMetadataChanged,
    internalMappingChanged,
    jobIdInBody,
    massScopeLoss,
    matchingAttributeChanged,
    objectMappingRemoved,
    requiredDefinitionRelaxed,
    ruleMetadataChanged,
    ruleNotEditableChanged,
    scopeChanged,
    scopeInInputFilterGroups,
    scopeRemoved,
    softDeleteRemoved,
    supportedApisChanged,
    versionStale,
  ],
  "cloud-sync": [
    cloudsyncExtensionApp,
    cloudsyncPasswordHashIncomplete,
    cloudsyncUserTypeValue,
  ],
  "cross-tenant": [
    crossTenantManagerMissing,
    crossTenantMatchingChanged,
    crossTenantOtherMails,
    crossTenantReadOnlyTarget,
    crossTenantSoftDeleteMissing,
    crossTenantUnsupportedSource,
    crossTenantUpnMapped,
    crossTenantUserTypeCreateOnly,
    crossTenantUserTypeValue,
  ],
  directories: [
    anchorCount,
    attributeDefinitionDuplicate,
    attributeNameEmpty,
    attributeNameWhitespace,
    definitionDefaultIgnored,
    directoryObjectDuplicate,
    extensionAttributeFormat,
  ],
  expressions: [
    expressionTreeDiffers,
    ...expressionRules,
  ],
  facts: [
    crossTenantExtensionApp,
    crossTenantPolicy,
    deleteThresholdIneffective,
    deleteWithoutThreshold,
    foreignExtensionAppId,
    foreignGuid,
    groupPolicyNotEnabled,
    groupSyncAll,
    hardDeletesEnabled,
    managerUnsupportedCloud,
    scimRolesSyncAll,
    skipOutOfScopeMissing,
    skipOutOfScopeSet,
    skipOutOfScopeUnsupported,
    syncAllWithoutScope,
    wrongTemplateForTarget,
  ],
  file: [
    duplicateJsonKey,
    fileNotUtf8,
    invalidJson,
    loneSurrogate,
    notASchema,
    tooDeeplyNested,
    unreadableEncoding,
  ],
  "group-sync": [
    groupDefinitionMissingAttribute,
    groupFlowTypesIncomplete,
    groupMailEnabledNotFalse,
    groupMailEnabledRequired,
    groupMailNicknameUnsafe,
    groupMappingDisabled,
    groupMappingMissing,
    groupMatchOnDisplayName,
    groupMembersUnmapped,
    groupObjectName,
    groupRequiredAttributeUnmapped,
    groupRoleAssignableMapped,
    groupSecurityEnabledNotTrue,
    groupUnsupportedAttribute,
    groupWithoutUserMapping,
  ],
  hr: [
    apiExpressionOnNonHr,
    employeeDateFormat,
    hrApiExpressionMissing,
    hrMailTarget,
  ],
  identity: [
    duplicateDirectoryId,
    duplicateDirectoryName,
    duplicateObjectMapping,
    duplicateRuleId,
    duplicateRulePriority,
    flowTypesFormat,
    flowTypesNone,
    flowTypesPartial,
    nothingEnabled,
    objectMappingObjectNotFound,
    objectNameWrongSide,
    ruleDirectoryNotFound,
    ruleIdMissing,
    ruleIdUnknown,
    sourceEqualsTargetDirectory,
    userMappingDisabled,
  ],
  matching: [
    duplicateMatchingPriority,
    matchingExpressionForbidden,
    matchingHrExtensionAttribute,
    matchingMultivalued,
    matchingNonUnique,
    matchingNullable,
    matchingOnConstant,
    matchingPriorityGap,
    matchingPriorityNegative,
    matchingSeveralSources,
    matchingSpecialCharacters,
    matchingTargetNotFilterable,
    matchingTooMany,
    noMatchingAttribute,
  ],
  migrations: [
    migrationAvailable,
  ],
  portability: [
    directoryRenameGeneration,
    environmentLiteral,
  ],
  references: [
    groupMembersNotDirect,
    managerNotDirect,
    referenceTargetNotSynced,
    referenceToString,
    referenceWithoutReferencedObjects,
    referencedObjectUnknown,
    referencedObjectsOnNonReference,
    referencedPropertyUnknown,
    stringToReference,
  ],
  scim: [
    appRoleFunctionWrapped,
    scimAttributeName,
    scimCoreAttributeUnknown,
    scimCustomComplex,
    scimExternalIdMutable,
    scimRolesDirect,
  ],
  scope: [
    containerAndGroupFilter,
    containerDnSyntax,
    groupScopeMemberFilter,
    scopeAttributeMultivalued,
    scopeAttributeUnknown,
    scopeAttributeUnsupported,
    scopeContradiction,
    scopeDuplicateClause,
    scopeEmptyGroup,
    scopeEqualsMultipleValues,
    scopeGroupUnnamed,
    scopeInvalidRegex,
    scopeNullIsFalse,
    scopeOperandMissing,
    scopeOperandType,
    scopeOperandUnexpected,
    scopeOperatorUnknown,
    scopeRegexAlternatives,
    scopeRegexBacktracking,
    scopeRegexUnanchored,
    scopeTautology,
  ],
  security: [
    accountEnabledForced,
    customSecurityAttributeRedacted,
    customSecurityAttributeUnsupported,
    matchOnUserWritable,
    passwordNotRedacted,
    privilegedAttributeTarget,
    privilegedScope,
    proxyAddressTarget,
    roleConstantPrivileged,
    secretConstant,
    secretInFile,
    sensitiveAttributeExported,
    syntheticIdentifierWeak,
    userTypeEscalation,
  ],
  structure: [
    collectionNotArray,
    elidedContent,
    fragmentCopiedFromDocs,
    invalidEnumValue,
    legacyField,
    missingDirectories,
    missingSynchronizationRules,
    odataAnnotationsPresent,
    propertyCase,
    serialisationTruncated,
    sourceKindMismatch,
    unknownProperty,
    wrongValueType,
  ],
  suppressions: [
    suppressionExpired,
    suppressionUnused,
  ],
};

/** Every rule. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
