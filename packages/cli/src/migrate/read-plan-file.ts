import { type Migration, type MigrationStep, performedStep } from "@syncschema/migrations";
import { decode } from "@syncschema/model";
import packageJson from "../../package.json" with { type: "json" };
import { CannotRun } from "../cannot-run.ts";
import { hashOf } from "../history/hash.ts";
import { bytesOf } from "../input/bytes-of.ts";
import { readBytes } from "../input/read-file.ts";
import { allMigrations } from "../own-migrations/all-migrations.ts";
import { checksumOfPlan, type PlanFile, type PlanOfFile, planFormat } from "./plan-file.ts";
import { type OpenedSchema, openSchema, type PlannedSchema } from "./planned-file.ts";
import { migrationCalled } from "./selection.ts";

/**
 * The files that a saved plan is for, each with what the plan says of it.
 *
 * @throws CannotRun when the plan was edited, a file has changed since, or something else would come of it
 */
export async function filesOfPlan(path: string, catalogue?: readonly Migration[]): Promise<PlannedSchema[]> {
  const migrations = catalogue ?? (await allMigrations());
  const plan = await readPlanFile(path);
  const opened: PlannedSchema[] = [];
  for (const file of plan.files) opened.push(await asPlanned(file, plan, migrations));
  return opened;
}

async function readPlanFile(path: string): Promise<PlanFile> {
  const plan = parsed(path, decode(await readBytes(path)).text);
  const { $schema, files, checksum } = plan;
  if ($schema !== planFormat || !Array.isArray(files))
    throw new CannotRun(
      `${path} is no plan of this version of syncschema`,
      "Give a file that `syncschema migrate plan --out` has written.",
    );
  if (checksum !== checksumOfPlan(files))
    throw new CannotRun(`The plan ${path} was edited since it was made`, anotherPlan);
  return plan as PlanFile;
}

function parsed(path: string, text: string): Partial<PlanFile> {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    throw new CannotRun(`${path} is no JSON: ${(error as Error).message}`, anotherPlan);
  }
}

const anotherPlan = "Make the plan again: `syncschema migrate plan … --out plan.json`.";

async function asPlanned(
  file: PlanOfFile,
  { tool }: PlanFile,
  catalogue: readonly Migration[],
): Promise<PlannedSchema> {
  const opened = await openSchema(file.path, file.profile);
  if ("kind" in opened || opened.hash !== file.before)
    throw new CannotRun(`${file.path} has changed since the plan was made`, anotherPlan);
  const steps = stepsOf(file, opened, catalogue);
  const after = steps.at(-1)?.after ?? opened.document;
  if (hashOf(bytesOf(after)) !== file.after)
    throw new CannotRun(
      `The plan would make another file of ${file.path} than it says`,
      `It was made by syncschema ${tool.version}, and this is ${packageJson.version}. ${anotherPlan}`,
    );
  return { ...opened, kind: "planned", plan: { before: opened.document, after, steps }, isNamed: true };
}

/** The operations that the plan has, whatever the migrations would do by now. */
function stepsOf(
  { migrations: planned }: PlanOfFile,
  { document }: OpenedSchema,
  catalogue: readonly Migration[],
): MigrationStep[] {
  const steps: MigrationStep[] = [];
  for (const { migration, operations, parameters } of planned) {
    const before = steps.at(-1)?.after ?? document;
    steps.push(performedStep(migrationCalled(migration, catalogue), before, { operations, parameters }));
  }
  return steps;
}
