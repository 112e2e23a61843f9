import { encode, profiles, readDocument } from "@syncschema/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { direct, exampleSchema, userMappings } from "../examples/example-schema.ts";
import { defineRule } from "../rule/define-rule.ts";
import { rules } from "../rules/registry.ts";
import { lint } from "./lint.ts";

const utf8 = { charset: "utf-8", bom: false } as const;
const read = (value: unknown) => readDocument("a.json", encode(JSON.stringify(value, null, 2), utf8));

const misspelt = { attributeMappings: [...userMappings, direct("dispalyName", "displayName")] };

test("findings stand in the order of the text", () => {
  const reading = read(exampleSchema("scim", { mapping: { ...misspelt, flowTypes: "None", Scope: null } }));
  const lines = lint(reading, { rules }).map(({ range }) => range.start.line);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test("what is wrong with a disabled mapping weighs one level less", () => {
  const only = rules.filter(({ id }) => id === "target-attribute-unknown");
  const severities = (enabled: boolean) =>
    lint(read(exampleSchema("scim", { mapping: { ...misspelt, enabled } })), { rules: only }).map(
      ({ ruleId, severity }) => `${ruleId}: ${severity}`,
    );
  expect(severities(true)).toEqual(["target-attribute-unknown: error"]);
  expect(severities(false)).toEqual(["target-attribute-unknown: warning"]);
});

test("mappings that the engine keeps for itself are left alone", () => {
  const internal = { ...misspelt, metadata: [{ key: "Unsynchronized", value: "true" }] };
  expect(lint(read(exampleSchema("scim", { mapping: internal })), { rules })).toEqual([]);
});

test("a profile set by hand decides which rules apply", () => {
  const reading = read(exampleSchema("cross-tenant", { mapping: { enabled: false } }));
  const ids = (profile?: "scim") => lint(reading, { rules, profile }).map(({ ruleId }) => ruleId);
  expect(ids()).toContain("group-mapping-disabled");
  expect(ids("scim")).not.toContain("group-mapping-disabled");
});

describe("a fingerprint", () => {
  const fingerprints = (schema: unknown, before = "") => {
    const text = before + JSON.stringify(schema, null, 2);
    const reading = readDocument("a.json", encode(text, utf8));
    return lint(reading, { rules }).map(({ fingerprint }) => fingerprint);
  };

  test("stays when lines move", () => {
    const schema = exampleSchema("scim", { mapping: misspelt });
    expect(fingerprints(schema, "\n\n")).toEqual(fingerprints(schema));
  });

  test("tells apart two findings of one rule at one address", () => {
    const twice = [...userMappings, direct("dispalyName"), direct("dispalyName")];
    const found = fingerprints(exampleSchema("scim", { mapping: { attributeMappings: twice } }));
    expect(new Set(found).size).toBe(found.length);
  });
});

test("a rule is typed: its messages are filled in with the data it names", () => {
  const shouting = defineRule({
    id: "no-shouting",
    summary: "Names are not in capitals",
    why: "It hurts.",
    severity: "info",
    evidence: { kind: "inferred", source: "the ears" },
    messages: { loud: { message: "{{name}} is loud", help: "Write {{quiet}}." } },
    examples() {
      return { bad: [], good: [] };
    },
    visit: {
      Directory(directory, context) {
        const name = directory.name ?? "";
        if (name !== name.toUpperCase()) return;
        context.report({ at: directory, messageId: "loud", data: { name, quiet: name.toLowerCase() } });
      },
    },
  });
  const reading = read({ directories: [{ name: "quiet" }, { name: "LOUD" }] });
  const [finding, ...others] = lint(reading, { rules: [shouting] });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    message: "LOUD is loud",
    help: "Write loud.",
    address: "directory:LOUD",
    pointer: "/directories/1",
    range: { start: { line: 7, column: 15 }, end: { line: 7, column: 21 } },
  });
});

/** What may stand in place of anything in a file that somebody damaged. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, "", "User", "Group", "[mail]", "Add", "@{a}", "${b}", "..."),
  fc.constantFrom<unknown>([], {}, [[]], [null], [{}], { name: {} }, { key: 1, value: [] }),
  fc.string({ unit: "binary" }),
);

/** An example schema in which some values were replaced, removed, unrolled or given another name. */
const damagedSchema = fc
  .record({
    profile: fc.constantFrom(...profiles),
    damages: fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom("replace", "remove", "unroll", "rename"),
        value: anything,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ profile, damages }) => {
    const schema = structuredClone(exampleSchema(profile)) as object;
    for (const { at, how, value } of damages) {
      const places = placesIn(schema);
      const [holder, key] = places[at % places.length] ?? [schema as Holder, "id"];
      const old = holder[key];
      if (how === "replace") holder[key] = structuredClone(value);
      else if (how === "unroll" && Array.isArray(old)) holder[key] = old[0];
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else {
        delete holder[key];
        if (how === "rename") holder[key.charAt(0).toUpperCase() + key.slice(1)] = old;
      }
    }
    return { profile, schema };
  });

type Holder = Record<string, unknown>;

function placesIn(value: object): [Holder, string][] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]): [Holder, string][] => [
    [value as Holder, key],
    ...(typeof item === "object" && item !== null ? placesIn(item) : []),
  ]);
}

test("no damage is too strange: every finding has a place in the text, and every datum of its message", () => {
  fc.assert(
    fc.property(damagedSchema, ({ profile, schema }) => {
      const reading = read(schema);
      for (const { range, message, help, address } of lint(reading, { rules, profile })) {
        expect(address).not.toBe("");
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset).toBeLessThanOrEqual(reading.file.text.length);
        expect(message + help).not.toContain("{{");
      }
    }),
    { numRuns: 1000 },
  );
});

test("every fix can be made, whatever else is damaged, and leaves valid JSON", () => {
  fc.assert(
    fc.property(damagedSchema, ({ profile, schema }) => {
      const reading = read(schema);
      if (reading.kind !== "schema") return;
      const findings = lint(reading, { rules, profile });
      for (const { fix } of findings) {
        if (fix === undefined) continue;
        const text = reading.edited(fix);
        expect(() => JSON.parse(text)).not.toThrow();
      }
    }),
    { numRuns: 500 },
  );
});

test("what each rule costs can be measured", () => {
  let clock = 0;
  const spent = new Map<string, number>();
  const only = rules.filter(({ id }) => ["duplicate-target-attribute", "secret-in-file"].includes(id));
  lint(read(exampleSchema("scim")), { rules: only, timings: { now: () => clock++, spent } });
  expect(Object.fromEntries(spent)).toEqual({ "duplicate-target-attribute": 1, "secret-in-file": 1 });
});
