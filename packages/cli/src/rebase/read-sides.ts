import type { RebaseSides } from "@syncschema/migrations";
import type { SchemaDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import type { RebaseArguments } from "../commands/rebase.ts";
import { unreadableFile } from "../diff/unreadable-file.ts";
import { standardInput } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";

/** Reads the three schemas. @throws CannotRun when they cannot be brought together */
export async function readSides({ base, mine, onto }: RebaseArguments): Promise<RebaseSides> {
  const paths = { base: given("base", base), mine: given("mine", mine), onto: given("onto", onto) };
  if (Object.values(paths).filter((path) => path === standardInput).length > 1)
    throw new CannotRun("Standard input can be one schema only", "Name files for the others.");
  const sides = {
    base: await readSchema(paths.base),
    mine: await readSchema(paths.mine),
    onto: await readSchema(paths.onto),
  };
  refuseOtherKinds(sides);
  return sides;
}

function given(name: keyof RebaseSides, path: string | undefined): string {
  if (path === "-") return standardInput;
  if (path !== undefined && path !== "") return path;
  throw new CannotRun(
    `--${name} is missing`,
    "Three schemas are needed: --base is what the customised one was made from, --mine the customised one, --onto what is to get the customisations.",
  );
}

async function readSchema(path: string): Promise<SchemaDocument> {
  const reading = await readFile(path);
  if (reading.kind !== "schema") {
    const { problem, help } = unreadableFile(reading);
    throw new CannotRun(`${path} cannot be used. ${problem}`, help);
  }
  if (reading.complete) return reading;
  throw new CannotRun(
    `Parts of ${path} were lost before it was saved`,
    "What is lost would look like a customisation. `syncschema lint` shows where; export it again.",
  );
}

/** Between kinds of provisioning nothing corresponds, and everything would look like a customisation. */
function refuseOtherKinds({ base, mine, onto }: RebaseSides): void {
  for (const other of [mine, onto]) {
    if (base.profile === other.profile) continue;
    const kinds = [base, other].map(({ file, profile }) => `${file.path} is ${profile}`);
    throw new CannotRun(
      `The schemas are of different kinds: ${kinds.join(", ")}`,
      "Take schemas of one kind of provisioning, best of one template.",
    );
  }
}
