import { schemaProblems } from "@syncschema/linter";
import { expect } from "vitest";
import { declarationProblems } from "../src/declared/declaration-problems.ts";
import type { MigrationDeclaration } from "../src/declared/migration-declaration.ts";
import { migrationSchema } from "../src/declared/migration-schema.ts";

/** A declaration as it comes out of its file, which has no problems. */
export function readsAsMigration(declaration: MigrationDeclaration): MigrationDeclaration {
  const value: MigrationDeclaration = JSON.parse(JSON.stringify(declaration));
  expect(schemaProblems(value, migrationSchema)).toEqual([]);
  expect(declarationProblems(value)).toEqual([]);
  return value;
}
