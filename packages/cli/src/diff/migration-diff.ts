import { declareDifference, type MigrationDeclaration } from "@syncschema/migrations";
import type { SchemaDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";

/** What differs as a migration, in the form of schemas/migration.schema.json. @throws CannotRun */
export function migrationDiff(old: SchemaDocument, newer: SchemaDocument): string {
  const [from, to] = [old.file.path, newer.file.path];
  const broken = [old, newer].find(({ complete }) => !complete);
  if (broken) {
    throw new CannotRun(
      `${broken.file.path} lost parts before it was saved`,
      "A migration would remove or add them. Export the schema again.",
    );
  }
  const difference = declareDifference(old, newer);
  if (!difference.ok) {
    throw new CannotRun(
      `There is no migration from ${from} to ${to}: ${difference.reasons.join("; ")}`,
      "Rename or remove what stands twice in one of the files, or write the migration by hand.",
    );
  }
  const { operations, down } = difference;
  if (operations.length === 0) {
    throw new CannotRun(`${from} and ${to} mean the same`, "There is nothing to migrate.");
  }
  // Its id is where it will be put.
  const declaration: Omit<MigrationDeclaration, "id"> = {
    summary: `As ${to} has it`,
    why: `Made of what differs between ${from} and ${to}.`,
    profiles: [...new Set([old.profile, newer.profile])],
    notes: [],
    operations,
    down,
  };
  return `${JSON.stringify(declaration, null, 2)}\n`;
}
