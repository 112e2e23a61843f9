export { type AppliedOperations, applyOperations, type OperationOutcome } from "./apply/apply-operations.ts";
export { type Change, gravest } from "./apply/change.ts";
export { operationsBetween } from "./apply/operations-between.ts";
export { type DeclarationProblem, declarationProblems } from "./declared/declaration-problems.ts";
export { type DeclaredDifference, declareDifference } from "./declared/declare-difference.ts";
export { declaredMigration } from "./declared/declared-migration.ts";
export type {
  Condition,
  MigrationDeclaration,
  ParameterDeclaration,
} from "./declared/migration-declaration.ts";
export { migrationSchema } from "./declared/migration-schema.ts";
export {
  type Agreement,
  agreement,
  emptyHistory,
  firstEdited,
  type Hash,
  type History,
  type HistoryEntry,
  type HistoryRecord,
  standing,
  withBegun,
  withDone,
  withoutBegun,
} from "./history/history.ts";
export {
  defineMigration,
  type Irreversible,
  type Migration,
  type MigrationContext,
  type MigrationDefinition,
  type MigrationExample,
  type MigrationState,
} from "./migration/define-migration.ts";
export { migrationFault } from "./migration/migration-fault.ts";
export { operableAddress } from "./migration/operable-address.ts";
export type { Parameter, Parameters, ParameterValues } from "./migration/parameters.ts";
export { inSequence, type Place, placeOf } from "./migration/sequence.ts";
export { type BlockedReason, reasonText } from "./operation/blocked.ts";
export { newAttributeDefinition } from "./operation/ensure-attribute-definition.ts";
export { newAttributeMapping } from "./operation/ensure-attribute-mapping.ts";
export { type Operation, operationText } from "./operation/operation.ts";
export { type DoneMigration, planDown } from "./plan/plan-down.ts";
export {
  type MigrationPlan,
  type MigrationStep,
  type PlanOptions,
  performedStep,
  planMigrations,
  withRequirements,
} from "./plan/plan-migrations.ts";
export type { Conflict, ConflictReason } from "./rebase/conflict.ts";
export type { RebaseSides } from "./rebase/customisations.ts";
export { type Rebased, type RebaseOptions, rebase } from "./rebase/rebase.ts";
export type { Choice, Settlement } from "./rebase/settlement.ts";
export { namePatterns, type TenantMap, type TenantMapKind, tenantMapKinds } from "./rebase/tenant-map.ts";
export { tenantMapSchema } from "./rebase/tenant-map-schema.ts";
export { migrations } from "./registry.ts";
