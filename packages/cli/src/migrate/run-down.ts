import { type DoneMigration, type Migration, planDown, standing } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";
import type { DownArguments } from "../commands/migrate.ts";
import type { ExitCode } from "../exit-code.ts";
import { standardInput } from "../input/find-files.ts";
import { allMigrations } from "../own-migrations/all-migrations.ts";
import { carryOut, type Words } from "./carry-out.ts";
import { type OpenedSchema, planEach } from "./planned-file.ts";
import { settledHistory } from "./settled-history.ts";

/** Takes migrations back: the last that the history has, or all that came after one. */
export async function runDown(args: DownArguments, catalogue?: readonly Migration[]): Promise<ExitCode> {
  if (args.files.includes(standardInput))
    throw new CannotRun(
      "Standard input has no history to take anything back from",
      "Name a file that was migrated with `syncschema migrate up --write`.",
    );
  const migrations = catalogue ?? (await allMigrations());
  const files = await planEach(args, (opened) => ({
    ...opened,
    kind: "planned",
    plan: planDown(opened.document, toTakeBack(opened, args.to, migrations), opened.profile),
    isNamed: true,
  }));
  return carryOut(files, args, words);
}

const words: Words = {
  did: "down",
  word({ state }, { colors }) {
    if (state.state === "pending") return colors.yellow("to be taken back");
    return state.state === "applied" ? colors.dim("nothing of it is left") : undefined;
  },
  nothing: "Nothing to take back.",
  done: "Took back migrations in",
  impossible: "taken back",
};

/** What was done to a file and has to go, in the order in which it was done. @throws CannotRun */
function toTakeBack(
  opened: OpenedSchema,
  to: string | undefined,
  catalogue: readonly Migration[],
): DoneMigration[] {
  const done = standing(settledHistory(opened));
  const last = to === undefined ? done.length - 2 : done.findIndex(({ migration }) => migration === to);
  if (to !== undefined && last < 0)
    throw new CannotRun(
      `The history of ${opened.path} has no ${to}`,
      done.length === 0
        ? "It has nothing that could be taken back."
        : `It has, in this order: ${done.map(({ migration }) => migration).join(", ")}.`,
    );
  return done.slice(last + 1).map(({ migration: id, parameters }) => {
    const migration = catalogue.find((one) => one.id === id);
    if (migration) return { migration, parameters };
    throw new CannotRun(
      `The history of ${opened.path} has ${id}, and there is no such migration here`,
      "It was done by another version of syncschema, or is a migration of your own that is not in this folder.",
    );
  });
}
