// Generated from the files in this folder. Do not edit: run `npm run generate`.
import type { Rule } from "../rule/define-rule.ts";
import { expressionRules } from "./expressions/expression-rules.ts";
import { duplicateTargetAttribute } from "./attribute-mappings/duplicate-target-attribute.ts";
import { requiredTargetUnmapped } from "./attribute-mappings/required-target-unmapped.ts";
import { sourceAttributeCase } from "./attribute-mappings/source-attribute-case.ts";
import { sourceAttributeUnknown } from "./attribute-mappings/source-attribute-unknown.ts";
import { targetAttributeCase } from "./attribute-mappings/target-attribute-case.ts";
import { targetAttributeUnknown } from "./attribute-mappings/target-attribute-unknown.ts";
import { expressionTreeDiffers } from "./expressions/expression-tree-differs.ts";
import { duplicateJsonKey } from "./file/duplicate-json-key.ts";
import { invalidJson } from "./file/invalid-json.ts";
import { loneSurrogate } from "./file/lone-surrogate.ts";
import { notASchema } from "./file/not-a-schema.ts";
import { tooDeeplyNested } from "./file/too-deeply-nested.ts";
import { unreadableEncoding } from "./file/unreadable-encoding.ts";
import { groupDefinitionMissingAttribute } from "./group-sync/group-definition-missing-attribute.ts";
import { groupFlowTypesIncomplete } from "./group-sync/group-flow-types-incomplete.ts";
import { groupMailEnabledRequired } from "./group-sync/group-mail-enabled-required.ts";
import { groupMappingDisabled } from "./group-sync/group-mapping-disabled.ts";
import { groupObjectName } from "./group-sync/group-object-name.ts";
import { groupRequiredAttributeUnmapped } from "./group-sync/group-required-attribute-unmapped.ts";
import { flowTypesNone } from "./identity/flow-types-none.ts";
import { objectMappingObjectNotFound } from "./identity/object-mapping-object-not-found.ts";
import { ruleDirectoryNotFound } from "./identity/rule-directory-not-found.ts";
import { noMatchingAttribute } from "./matching/no-matching-attribute.ts";
import { collectionNotArray } from "./structure/collection-not-array.ts";
import { elidedContent } from "./structure/elided-content.ts";
import { fragmentCopiedFromDocs } from "./structure/fragment-copied-from-docs.ts";
import { invalidEnumValue } from "./structure/invalid-enum-value.ts";
import { missingDirectories } from "./structure/missing-directories.ts";
import { missingSynchronizationRules } from "./structure/missing-synchronization-rules.ts";
import { propertyCase } from "./structure/property-case.ts";
import { serialisationTruncated } from "./structure/serialisation-truncated.ts";
import { unknownProperty } from "./structure/unknown-property.ts";
import { wrongValueType } from "./structure/wrong-value-type.ts";

/** Every rule, by the folder that it stands in. */
export const ruleGroups: Readonly<Record<string, readonly Rule[]>> = {
  "attribute-mappings": [
    duplicateTargetAttribute,
    requiredTargetUnmapped,
    sourceAttributeCase,
    sourceAttributeUnknown,
    targetAttributeCase,
    targetAttributeUnknown,
  ],
  expressions: [
    expressionTreeDiffers,
    ...expressionRules,
  ],
  file: [
    duplicateJsonKey,
    invalidJson,
    loneSurrogate,
    notASchema,
    tooDeeplyNested,
    unreadableEncoding,
  ],
  "group-sync": [
    groupDefinitionMissingAttribute,
    groupFlowTypesIncomplete,
    groupMailEnabledRequired,
    groupMappingDisabled,
    groupObjectName,
    groupRequiredAttributeUnmapped,
  ],
  identity: [
    flowTypesNone,
    objectMappingObjectNotFound,
    ruleDirectoryNotFound,
  ],
  matching: [
    noMatchingAttribute,
  ],
  structure: [
    collectionNotArray,
    elidedContent,
    fragmentCopiedFromDocs,
    invalidEnumValue,
    missingDirectories,
    missingSynchronizationRules,
    propertyCase,
    serialisationTruncated,
    unknownProperty,
    wrongValueType,
  ],
};

/** Every rule. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
