import type { Migration } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";
import type { UpArguments } from "../commands/migrate.ts";
import type { ExitCode } from "../exit-code.ts";
import { carryOut, type Words } from "./carry-out.ts";
import { type PlannedFile, planFiles } from "./planned-file.ts";

/** Migrates files in place, all of them or, when one cannot be, none; standard input goes to standard output. */
export async function runUp(args: UpArguments, catalogue?: readonly Migration[]): Promise<ExitCode> {
  return carryOut(await filesToMigrate(args, catalogue), args, words);
}

const words: Words = {
  did: "up",
  nothing: "Nothing to migrate.",
  done: "Migrated",
  impossible: "migrated",
};

async function filesToMigrate(
  args: UpArguments,
  catalogue: readonly Migration[] | undefined,
): Promise<PlannedFile[]> {
  if (args.plan === undefined) return planFiles(args, catalogue);
  const { files, only, to, set, profile } = args;
  if (files.length > 0 || [only, to, set, profile].some((given) => given !== undefined))
    throw new CannotRun(
      "A plan says itself which files and migrations it is for",
      "Give --plan without files and without --only, --to, --set and --profile, or make another plan.",
    );
  const { filesOfPlan } = await import("./read-plan-file.ts");
  return filesOfPlan(args.plan, catalogue);
}
