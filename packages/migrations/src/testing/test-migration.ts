import type { Migration } from "../migration/define-migration.ts";
import { type MigrationTestOptions, migrationCases } from "./migration-cases.ts";

/** What a test runner gives: vitest, node:test, mocha and jest all do. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: () => void) => unknown;
}

/** Registers the tests of a migration with a test runner: `testMigration(myMigration, { describe, test })`. */
export function testMigration(
  migration: Migration,
  { describe, test }: TestRunner,
  options: MigrationTestOptions = {},
): void {
  describe(migration.id, () => {
    for (const { name, run } of migrationCases(migration, options)) test(name, run);
  });
}
