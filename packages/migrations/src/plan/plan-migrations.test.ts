import { describe, expect, test } from "vitest";
import { buildSchema } from "../../../../fixtures/generator/build.js";
import { read } from "../../test/planning.ts";
import { defineMigration, type Migration, type MigrationState } from "../migration/define-migration.ts";
import { planMigrations } from "./plan-migrations.ts";

/** A migration of version `from` to the next. */
function step(from: number, state?: MigrationState): Migration {
  return defineMigration({
    id: `cross-tenant/${from}-step`,
    summary: "",
    why: "",
    profiles: ["cross-tenant"],
    source: "",
    notes: [],
    examples: [],
    detect: ({ schema }) => state ?? { state: Number(schema.version) <= from ? "pending" : "applied" },
    up: () => [{ op: "set", at: "schema", property: "version", value: `${from + 1}` }],
    down: { kind: "irreversible", reason: "" },
  });
}

const schema = (version: string) =>
  read({ id: "Azure2Azure.a.b", version, synchronizationRules: [], directories: [] });
const states = ({ steps }: ReturnType<typeof planMigrations>) => steps.map(({ state }) => state.state);

test("each migration is planned on the result of those before it", () => {
  const { before, after, steps } = planMigrations(schema("1"), { migrations: [step(1), step(2), step(3)] });
  expect(before.schema.version).toBe("1");
  expect(after.schema.version).toBe("4");
  expect(steps.map(({ changes }) => changes.map(({ before }) => before))).toEqual([
    ['"1"'],
    ['"2"'],
    ['"3"'],
  ]);
});

test("one that is applied already changes nothing", () => {
  const plan = planMigrations(schema("2"), { migrations: [step(1), step(2)] });
  expect(states(plan)).toEqual(["applied", "pending"]);
  expect(plan.after.schema.version).toBe("3");
});

test("a blocked one holds up those that come after it, and no others", () => {
  const blocked = step(2, { state: "blocked", reason: "a person has to decide" });
  const dependent = { ...step(2), id: "other/1-step", dependsOn: ["cross-tenant/3-step"] };
  const independent = { ...step(2), id: "another/1-step" };
  const plan = planMigrations(schema("1"), {
    migrations: [step(1), blocked, step(3), dependent, independent],
  });
  expect(states(plan)).toEqual(["pending", "blocked", "blocked", "blocked", "pending"]);
  expect(plan.steps.map(({ state }) => "reason" in state && state.reason)).toEqual([
    false,
    "a person has to decide",
    "it comes after cross-tenant/2-step, which is blocked",
    "it comes after cross-tenant/3-step, which is blocked",
    false,
  ]);
  expect(plan.steps[1]?.changes).toEqual([]);
  expect(plan.after.schema.version).toBe("3");
});

test("an operation that cannot be done blocks its migration, which then does nothing at all", () => {
  const lost = defineMigration({
    ...step(1),
    up: () => [
      { op: "set", at: "schema", property: "version", value: "2" },
      { op: "set-enabled", at: "rule:R / mapping:User→User", enabled: true },
    ],
  });
  const plan = planMigrations(schema("1"), { migrations: [lost] });
  expect(plan.steps[0]?.state).toEqual({
    state: "blocked",
    reason:
      "it cannot enable rule:R / mapping:User→User: rule:R / mapping:User→User is not in the file, which has no rule:R",
  });
  expect(plan.after).toBe(plan.before);
});

describe("parameters", () => {
  const migration = defineMigration({
    ...step(1),
    parameters: {
      app: {
        description: "the id of the app that owns the extension",
        example: "9d98ed11",
        pattern: /^[\da-f]{8}$/,
      },
      suffix: { description: "what comes behind it", example: "x", default: "y" },
    },
    up: (_, { parameters }) => [
      { op: "set", at: "schema", property: "version", value: `${parameters.app}${parameters.suffix}` },
    ],
  });
  const planned = (parameters: Record<string, string>) =>
    planMigrations(schema("1"), { migrations: [migration], parameters });

  test("are handed over, those with a default too", () => {
    expect(planned({ app: "0123abcd" }).after.schema.version).toBe("0123abcdy");
    expect(planned({ app: "0123abcd", suffix: "z" }).after.schema.version).toBe("0123abcdz");
  });

  test("are asked for by name", () => {
    expect(planned({}).steps[0]?.state).toEqual({
      state: "blocked",
      reason: "it needs the parameter app: the id of the app that owns the extension, such as 9d98ed11",
      missing: ["app"],
    });
  });

  test("hold up what depends on it, and say so", () => {
    const dependent = { ...step(1), id: "other/1-step", dependsOn: [migration.id] };
    const { steps } = planMigrations(schema("1"), { migrations: [migration, dependent] });
    expect(steps[1]?.state).toEqual({
      state: "blocked",
      reason: "it comes after cross-tenant/1-step, which is blocked",
      missing: ["app"],
    });
  });

  test("do not hold up what only has a higher number, since nobody asked for it", () => {
    const plan = planMigrations(schema("2"), {
      migrations: [defineMigration({ ...migration, detect: () => ({ state: "pending" }) }), step(2)],
    });
    expect(states(plan)).toEqual(["blocked", "pending"]);
  });

  test("are checked", () => {
    expect(planned({ app: "no" }).steps[0]?.state).toEqual({
      state: "blocked",
      reason: 'the parameter app is the id of the app that owns the extension, such as 9d98ed11, not "no"',
    });
  });
});

describe("some of the migrations", () => {
  const all = [step(1), step(2), step(3)];
  const planned = (version: string, ...places: readonly number[]) =>
    planMigrations(schema(version), {
      migrations: all,
      selected: all.filter((_, at) => places.includes(at)),
    });

  test("are done, and no others", () => {
    const { steps, after } = planned("1", 0);
    expect(steps.map(({ migration }) => migration.id)).toEqual(["cross-tenant/1-step"]);
    expect(after.schema.version).toBe("2");
  });

  test("are done when what they come after is applied", () => {
    expect(planned("2", 1).after.schema.version).toBe("3");
  });

  test("wait for what they come after and nobody has asked for", () => {
    const plan = planned("1", 1, 2);
    expect(plan.steps.map(({ state }) => "reason" in state && state.reason)).toEqual([
      "it comes after cross-tenant/1-step, which is pending and was not asked for",
      "it comes after cross-tenant/2-step, which is blocked",
    ]);
    expect(plan.after).toBe(plan.before);
  });
});

test("each step has the document that it makes", () => {
  const { steps } = planMigrations(schema("2"), { migrations: [step(1), step(2), step(3)] });
  expect(steps.map(({ after }) => after.schema.version)).toEqual(["2", "3", "4"]);
});

describe("on request alone", () => {
  const asked = defineMigration({
    ...step(1),
    onRequest: true,
    parameters: {
      app: { description: "the id of the app", example: "9d98", pattern: /^[\da-f]{4}$/ },
      suffix: { description: "what comes behind it", example: "x" },
    },
    detect: ({ schema }, _, known) =>
      schema.version === "0"
        ? { state: "not-applicable", reason: "it has no version" }
        : schema.version === "9" || known.app === "ffff"
          ? { state: "blocked", reason: "a person has to decide" }
          : { state: "pending" },
  });
  const state = (version: string, parameters: Record<string, string>) =>
    planMigrations(schema(version), { migrations: [asked, step(1)], parameters }).steps[0]?.state;

  test("nothing is done, blocked or held up when nobody asks", () => {
    const unasked = {
      state: "not-applicable",
      reason:
        "it is done on request alone: it needs the parameter app: the id of the app, such as 9d98; it needs the parameter suffix: what comes behind it, such as x",
      missing: ["app", "suffix"],
    };
    expect(state("1", {})).toEqual(unasked);
    expect(state("9", { other: "1" })).toEqual(unasked);
    const { steps } = planMigrations(schema("1"), {
      migrations: [asked, { ...step(1), id: "cross-tenant/2-b" }],
    });
    expect(steps[1]?.state.state).toBe("pending");
  });

  test("what holds others up does not concern it, unless it is asked for", () => {
    const blocked = step(1, { state: "blocked", reason: "a person has to decide" });
    const later = { ...asked, id: "cross-tenant/2-b" };
    const held = (parameters: Record<string, string>) =>
      planMigrations(schema("1"), { migrations: [blocked, later], parameters }).steps[1]?.state.state;
    expect(held({})).toBe("not-applicable");
    expect(held({ app: "0123", suffix: "x" })).toBe("blocked");
  });

  test("its own reason goes first where there is nothing to do", () => {
    expect(state("0", {})).toEqual({ state: "not-applicable", reason: "it has no version" });
  });

  test("one of its parameters asks for it, and for the others", () => {
    expect(state("1", { app: "0123" })).toMatchObject({ state: "blocked", missing: ["suffix"] });
    expect(state("1", { app: "0123", suffix: "" })).toEqual({ state: "pending" });
  });

  test("the values that are right are known when it is decided", () => {
    expect(state("1", { app: "ffff" })).toEqual({ state: "blocked", reason: "a person has to decide" });
    expect(state("1", { app: "wrong" })).toMatchObject({ reason: expect.stringContaining('not "wrong"') });
  });
});

test("one that does not apply is passed over", () => {
  const passed = step(1, { state: "not-applicable", reason: "it has no rule" });
  const plan = planMigrations(schema("2"), { migrations: [passed, step(2)] });
  expect(states(plan)).toEqual(["not-applicable", "pending"]);
  expect(plan.steps[0]?.changes).toEqual([]);
});

describe("the kind of provisioning", () => {
  test("decides: a schema of another kind is left alone, and the reason names both", () => {
    const { before, after, steps } = planMigrations(read(buildSchema({ kind: "scim" })), {
      migrations: [step(1)],
    });
    expect(steps.map(({ state }) => state)).toEqual([
      { state: "not-applicable", reason: "it is for cross-tenant, and this schema is scim" },
    ]);
    expect(after).toBe(before);
  });

  test("can be given by a person, who knows better", () => {
    const document = schema("1");
    const options = { migrations: [step(1)] };
    expect(states(planMigrations(document, { ...options, profile: "scim" }))).toEqual(["not-applicable"]);
    expect(states(planMigrations(document, { ...options, profile: undefined }))).toEqual(["pending"]);
    const unknown = read({ id: "a", version: "1", synchronizationRules: [], directories: [] });
    expect(planMigrations(unknown, options).steps[0]?.state).toMatchObject({
      reason: "it is for cross-tenant, and this schema is of no known kind",
    });
    expect(states(planMigrations(unknown, { ...options, profile: "cross-tenant" }))).toEqual(["pending"]);
  });
});
