/** For tests of own migrations; independent of the test runner. */
export { type ExampleParts, exampleSchema } from "../migration/example-schema.ts";
export {
  type MigrationCase,
  MigrationTestError,
  type MigrationTestOptions,
  migrationCases,
} from "./migration-cases.ts";
export { type TestRunner, testMigration } from "./test-migration.ts";
