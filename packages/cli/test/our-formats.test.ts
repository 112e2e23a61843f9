import { readFileSync } from "node:fs";
import {
  configProblems,
  hasErrors,
  readBaseline,
  readSuppressions,
  rules,
  schemaProblems,
} from "@syncschema/linter";
import { migrationSchema } from "@syncschema/migrations";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/**
 * Our files are checked by a reader of JSON Schema of our own. A validator that others made has to agree with it
 * on the published schemas, whatever somebody writes.
 */
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const validator = (name: string) =>
  ajv.compile(
    JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8")),
  );

const level = fc.constantFrom("off", "info", "warning", "error");
const profile = fc.constantFrom("scim", "cross-tenant", "unknown");
const names = { attributes: fc.uniqueArray(fc.constantFrom("displayName", "mail")) };
const setting = fc.oneof(
  level,
  fc.record({ severity: level, options: fc.record(names) }, { requiredKeys: [] }),
);
const settings = fc.record(
  {
    "group-required-attribute-unmapped": setting,
    "flow-types-none": fc.oneof(level, fc.record({ severity: level })),
  },
  { requiredKeys: [] },
);
const suppression = fc.record(
  {
    rule: fc.constantFrom("flow-types-none", "invalid-json"),
    address: fc.constantFrom("schema", "rule:A / mapping:User→User"),
    reason: fc.constantFrom("agreed", "x"),
    until: fc.constantFrom("2027-01-31", "2024-02-29"),
  },
  { requiredKeys: ["rule", "address", "reason"] },
);
const config = fc.record(
  {
    $schema: fc.constant("./config.schema.json"),
    extends: fc.array(fc.constantFrom("recommended", "./base.json")),
    rules: settings,
    profile,
    overrides: fc.array(fc.record({ files: fc.constant(["exports"]), rules: settings, profile })),
    ignore: fc.array(fc.constantFrom("a", "b/**")),
    plugins: fc.array(fc.constant("./rules.mjs")),
    suppressions: fc.array(suppression),
  },
  { requiredKeys: [] },
);
const entry = fc.record(
  {
    rule: fc.constant("flow-types-none"),
    address: fc.constant("schema"),
    value: fc.constant("0123456789abcd"),
    reason: fc.constant("agreed"),
  },
  { requiredKeys: ["rule", "address", "value"] },
);
const baseline = fc.record({ files: fc.dictionary(fc.constantFrom("a.json", "b/c.json"), fc.array(entry)) });

const at = fc.constant("rule:A / mapping:User→User / attribute:title");
const operation = fc.oneof(
  fc.record({ op: fc.constant("remove"), at, evenInternal: fc.boolean() }, { requiredKeys: ["op", "at"] }),
  fc.record({ op: fc.constant("set"), at, property: fc.constant("x"), value: fc.constantFrom(1, null, {}) }),
  fc.record({ op: fc.constant("set-enabled"), at, enabled: fc.boolean() }),
  fc.record({
    op: fc.constant("set-clauses"),
    at,
    clauses: fc.array(fc.record({ attribute: fc.constant("a"), operator: fc.constant("EQUALS") })),
    others: fc.constantFrom("keep", "remove"),
  }),
  fc.record({
    op: fc.constant("change-attribute-mapping"),
    at,
    source: fc.constantFrom("[mail]", null),
    flowType: fc.constant("Always"),
    matchingPriority: fc.nat(),
  }),
);
const operations = fc.array(operation, { minLength: 1, maxLength: 3 });
const migration = fc.record(
  {
    id: fc.constant("contoso/1-title"),
    summary: fc.constant("S"),
    why: fc.constant("W."),
    profiles: fc.constant(["scim"]),
    notes: fc.array(fc.constant("N.")),
    parameters: fc.constant({ app: { description: "the app", example: "a" } }),
    when: fc.record({ exists: fc.constant(["rule:A"]) }),
    operations,
    down: fc.oneof(fc.constant("inverse"), operations, fc.constant({ irreversible: "It is gone." })),
  },
  { requiredKeys: ["summary", "why", "profiles", "operations", "down"] },
);

/** A value in which one place may have been replaced, removed or given another name. */
function damaged(values: fc.Arbitrary<unknown>) {
  const anything = fc.constantFrom<unknown>(null, 1, 1.5, "", "x", true, [], [1], {}, { a: 1 }, ["a", "a"]);
  const damage = fc.record({
    at: fc.nat(),
    how: fc.constantFrom("none", "replace", "remove", "rename"),
    anything,
  });
  return fc.tuple(values, damage).map(([value, { at, how, anything }]) => {
    const copy = structuredClone(value);
    const places = placesIn(copy);
    const place = places[at % Math.max(1, places.length)];
    if (how === "none" || place === undefined) return copy;
    const [holder, key] = place;
    if (how === "replace") holder[key] = anything;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else {
      if (how === "rename") holder[`${key}s`] = holder[key];
      delete holder[key];
    }
    return copy;
  });
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Holder, string][] => [
    [value as Holder, key],
    ...placesIn(inner),
  ]);
}

/** What a rule id or an address means is no matter of JSON Schema; the schema lets plugins name any rule. */
const isOfFormat = (message: string) => !/^There is no rule |does not say where it holds/.test(message);

describe("the published schema and we agree", () => {
  test("on configurations", () => {
    const validate = validator("config");
    fc.assert(
      fc.property(damaged(config), (value) => {
        const problems = configProblems(value, rules).filter(({ message }) => isOfFormat(message));
        expect({ value, ok: !hasErrors(problems) }).toEqual({ value, ok: validate(value) });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["suppressions", fc.record({ suppressions: fc.array(suppression) }), readSuppressions],
    ["baseline", baseline, readBaseline],
  ] as const)("on %s", (name, values, read) => {
    const validate = validator(name);
    fc.assert(
      fc.property(damaged(values), (value) => {
        const { problems } = read("a.json", JSON.stringify(value), rules).file;
        const ofFormat = problems.filter(({ message }) => isOfFormat(message));
        expect({ value, ok: !hasErrors(ofFormat) }).toEqual({ value, ok: validate(value) });
      }),
      { numRuns: 1000 },
    );
  });

  test("on migrations", () => {
    const validate = validator("migration");
    fc.assert(
      fc.property(damaged(migration), (value) => {
        const ok = schemaProblems(value, migrationSchema).length === 0;
        expect({ value, ok }).toEqual({ value, ok: validate(value) });
      }),
      { numRuns: 1000 },
    );
  });
});
