export { type Change, gravest, type Impact, impacts } from "./migration/change.ts";
export {
  defineMigration,
  type Migration,
  type MigrationExample,
  type MigrationState,
} from "./migration/define-migration.ts";
export { migrations } from "./migrations.ts";
export {
  type MigrationPlan,
  type MigrationStep,
  type PlanOptions,
  planMigrations,
} from "./plan/plan-migrations.ts";
