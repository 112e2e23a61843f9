import {
  addressOf,
  childrenOf,
  compareSchemas,
  encode,
  type JsonEdit,
  type Node,
  type Profile,
  readDocument,
  type SchemaDocument,
  sameJson,
} from "@syncschema/model";
import { applyOperations } from "../apply/apply-operations.ts";
import type { Migration, MigrationExample } from "../migration/define-migration.ts";
import type { ParameterValues } from "../migration/parameters.ts";
import { placeOf } from "../migration/sequence.ts";
import { reasonText } from "../operation/blocked.ts";
import { type MigrationPlan, planMigrations } from "../plan/plan-migrations.ts";
import { unannounced } from "./unannounced.ts";

/** Something that has to hold of a migration. `run` throws a {@link MigrationTestError} when it does not. */
export interface MigrationCase {
  readonly name: string;
  run(): void;
}

export interface MigrationTestOptions {
  /** Further schemas to try it on, such as a team's exports; what it makes of them is not looked at. */
  readonly schemas?: readonly SchemaDocument[];
  /** Values of the parameters on those schemas, where the examples of their declarations do not do. */
  readonly parameters?: ParameterValues;
  /** What is wrong with a schema, such as the errors that the linter finds; a migration must not add to it. */
  readonly errors?: (document: SchemaDocument, profile: Profile) => readonly string[];
}

/** A migration that does not do what its examples say. */
export class MigrationTestError extends Error {
  override readonly name = "MigrationTestError";
}

/**
 * What a migration promises, one case each: its examples come out as they say, doing it twice is doing it once, the
 * way back leads back, unknown properties survive, what it announces is what differs, and nothing gets worse.
 */
export function migrationCases(migration: Migration, options: MigrationTestOptions = {}): MigrationCase[] {
  const { schemas = [], parameters = {} } = options;
  return [
    { name: "says what it is about", run: () => checkMeta(migration) },
    ...migration.examples.flatMap((example) => exampleCases(migration, example, options)),
    ...schemas.flatMap((schema): MigrationCase[] => [
      {
        name: `keeps its promises on ${schema.file.path}`,
        run: () => checkPromises(migration, schema, parameters, options),
      },
      {
        name: `properties that nobody knows survive on ${schema.file.path}`,
        run: () => checkUnknown(migration, schema, parameters),
      },
    ]),
  ];
}

function exampleCases(
  migration: Migration,
  example: MigrationExample,
  options: MigrationTestOptions,
): MigrationCase[] {
  const { title, before, after, parameters = {} } = example;
  return [
    {
      name: `${title}: becomes what the example says`,
      run() {
        const planned = planOf(migration, read(before), parameters);
        const { state } = stepOf(planned);
        if (state.state !== "pending")
          fail(`it is ${state.state}${"reason" in state ? `: ${state.reason}` : ""}`);
        if (!sameJson(planned.after.root, after))
          fail(`it becomes ${JSON.stringify(planned.after.root, null, 2)}`);
      },
    },
    {
      name: `${title}: keeps its promises`,
      run: () => checkPromises(migration, read(before), parameters, options),
    },
    {
      name: `${title}: properties that nobody knows survive`,
      run: () => checkUnknown(migration, read(before), parameters),
    },
  ];
}

function checkUnknown(migration: Migration, document: SchemaDocument, parameters: ParameterValues): void {
  const planned = planOf(migration, marked(document), parameters);
  const lost = lostMarks(planned.before, planned.after);
  if (lost.length > 0) fail(`they are lost in ${lost.join(", ")}`);
}

/** What has to hold of any schema, whether it is for the migration or not. */
function checkPromises(
  migration: Migration,
  document: SchemaDocument,
  parameters: ParameterValues,
  { errors }: MigrationTestOptions,
): void {
  const plan = planOf(migration, document, parameters);
  const { before, after } = plan;
  const { state, changes } = stepOf(plan);
  if (state.state !== "pending") {
    if (after !== before) fail(`it is ${state.state}, and changes something`);
    return;
  }
  const faults = unannounced(compareSchemas(before, after), changes);
  if (faults.length > 0) fail(faults.join("; "));

  const again = planOf(migration, after, parameters);
  const second = stepOf(again).state;
  if (second.state !== "applied") fail(`afterwards it is ${second.state}, not applied`);
  if (again.after !== after) fail("the second time it changes something again");

  checkWayBack(migration, plan, parameters);

  if (errors) {
    const profile = profileFor(migration, before);
    const known = new Set(errors(before, profile));
    const added = errors(after, profile).filter((error) => !known.has(error));
    if (added.length > 0) fail(`afterwards there is ${added.join("; ")}`);
  }
}

function checkWayBack(migration: Migration, { before, after }: MigrationPlan, given: ParameterValues): void {
  const { down } = migration;
  if (typeof down !== "function") return;
  const context = { profile: profileFor(migration, after), parameters: valuesFor(migration, given) };
  const back = applyOperations(after, down(after, context));
  for (const outcome of back.outcomes)
    if (outcome.state === "blocked") fail(`the way back is blocked: ${reasonText(outcome.reason)}`);
  const left = compareSchemas(before, back.document).map(({ kind, address }) => `${kind} ${address}`);
  if (left.length > 0) fail(`after the way back there is a difference: ${left.join("; ")}`);
}

function planOf(migration: Migration, document: SchemaDocument, given: ParameterValues): MigrationPlan {
  return planMigrations(document, {
    migrations: [{ ...migration, dependsOn: [] }],
    profile: profileFor(migration, document),
    parameters: valuesFor(migration, given),
  });
}

function stepOf({ steps: [step] }: MigrationPlan) {
  if (step === undefined) throw new MigrationTestError("it is not planned");
  return step;
}

function profileFor({ profiles }: Migration, { profile }: SchemaDocument): Profile {
  return profiles.includes(profile) ? profile : (profiles[0] ?? "unknown");
}

/** What is not given has the value that is shown as an example. */
function valuesFor({ parameters = {} }: Migration, given: ParameterValues): ParameterValues {
  const examples = Object.entries(parameters).map(([name, { example }]) => [name, example] as const);
  return { ...Object.fromEntries(examples), ...given };
}

function read(schema: unknown): SchemaDocument {
  const text = JSON.stringify(schema, null, 2);
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  if (reading.kind !== "schema")
    throw new MigrationTestError(`an example is no schema: ${reading.problem.kind}`);
  return reading;
}

const mark = "x-unknown";

/** With a property that nobody knows on every thing. */
function marked(document: SchemaDocument): SchemaDocument {
  const edits: JsonEdit[] = [];
  const visit = (node: Node): void => {
    if (node.kind === "MappingSource") return;
    edits.push({ op: "set", pointer: `${node.pointer}/${mark}`, value: addressOf(node) });
    childrenOf(node).forEach(visit);
  };
  visit(document.schema);
  return document.revised(edits);
}

/** Things of a marked schema that stand in another and have lost the property. */
function lostMarks(before: SchemaDocument, after: SchemaDocument): string[] {
  const removed = new Set(
    compareSchemas(before, after).flatMap(({ kind, address }) => (kind === "removed" ? [address] : [])),
  );
  const lost: string[] = [];
  const kept = marksIn(after.schema);
  const visit = (node: Node): void => {
    const address = node.value[mark];
    if (typeof address !== "string" || removed.has(address)) return;
    if (!kept.has(address)) lost.push(address);
    childrenOf(node).forEach(visit);
  };
  visit(before.schema);
  return lost;
}

function marksIn(node: Node): Set<unknown> {
  const marks = new Set<unknown>();
  const visit = (each: Node): void => {
    marks.add(each.value[mark]);
    childrenOf(each).forEach(visit);
  };
  visit(node);
  return marks;
}

function checkMeta({
  id,
  summary,
  why,
  source,
  notes,
  profiles,
  examples,
  down,
  parameters = {},
}: Migration): void {
  placeOf({ id });
  const reasons = typeof down === "function" ? [] : [down.reason];
  const faults = [
    [/^[A-Z].*[^.]$/s.test(summary), "its summary is no sentence without a full stop"],
    ...[why, ...notes, ...reasons].map(
      (text) => [/^[A-Z].*\.$/s.test(text), `this is no sentence: ${text}`] as const,
    ),
    [source === undefined || /^https:\/\//.test(source), "its source is no address of a page"],
    [profiles.length > 0, "it is for no kind of provisioning"],
    [examples.length > 0, "it has no example"],
    ...Object.entries(parameters).map(
      ([name, { pattern, example }]) =>
        [pattern?.test(example) ?? true, `the example of ${name} does not match its pattern`] as const,
    ),
  ] as const;
  const wrong = faults.filter(([holds]) => !holds).map(([, fault]) => fault);
  if (wrong.length > 0) fail(wrong.join("; "));
}

function fail(message: string): never {
  throw new MigrationTestError(message);
}
