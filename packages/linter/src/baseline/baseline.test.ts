import { encode, readDocument } from "@syncschema/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { direct, exampleSchema, userMappings } from "../examples/example-schema.ts";
import { lint } from "../lint/lint.ts";
import { rules } from "../rules/registry.ts";
import { applyBaseline } from "./apply-baseline.ts";
import type { BaselineEntry } from "./baseline.ts";
import { baselineEntry } from "./baseline-entry.ts";
import { readBaseline } from "./read-baseline.ts";
import { baselineText, createBaseline, withEntries } from "./update-baseline.ts";

const ran = new Set(rules.map(({ id }) => id));
const readText = (text: string) => readDocument("a.json", encode(text, { charset: "utf-8", bom: false }));
const read = (value: unknown, indent = 2) => readText(JSON.stringify(value, null, indent));

const unknown = [...userMappings, direct("nickname", "displayName"), direct("pager", "displayName")];
const schema = (attributeMappings: readonly unknown[] = unknown, rule = {}) =>
  exampleSchema("scim", { mapping: { attributeMappings, flowTypes: "Add, Upsert" }, rule });

const before = read(schema());
const findings = lint(before, { rules });
const baseline = findings.map((finding) => baselineEntry(before, finding));

/** What is new in another state of the schema. */
function fresh(reading: typeof before, entries: readonly BaselineEntry[] = baseline) {
  return applyBaseline(entries, lint(reading, { rules }), { reading, ran }).findings;
}

test("the example has several findings", () => {
  expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(1);
});

describe("an entry names its finding", () => {
  test("when lines move", () => {
    expect(fresh(read(schema(), 0))).toEqual([]);
  });

  test("when siblings are in another order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...unknown], { minLength: unknown.length }), (order) => {
        expect(fresh(read(schema(order)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("when equal siblings have changed places", () => {
    const [one, other] = [direct("department", "first"), direct("department", "second")];
    const old = read(schema([one, other]));
    const entries = lint(old, { rules }).map((finding) => baselineEntry(old, finding));
    expect(entries.map(({ address }) => address).join()).toContain("#2");
    expect(fresh(read(schema([other, one])), entries)).toEqual([]);
  });

  test("when other things were added around it", () => {
    const more = [
      direct("department", "department"),
      ...unknown.filter((one) => one.targetAttributeName !== "department"),
    ];
    expect(fresh(read(schema(more)))).toEqual([]);
  });

  test("when a list is written without blanks", () => {
    const text = JSON.stringify(schema());
    expect(fresh(readText(text.replace("Add, Upsert", "Add,Upsert")))).toEqual([]);
  });

  test("when a directory has been renamed", () => {
    const damaged = exampleSchema("scim", { source: { attributes: [{ name: "a", type: "Text" }] } });
    const old = read(damaged);
    const entries = lint(old, { rules }).map((finding) => baselineEntry(old, finding));
    expect(entries.map(({ address }) => address).join()).toContain("directory:Azure Active Directory");
    const renamed = JSON.stringify(damaged).replaceAll("Azure Active Directory", "Microsoft Entra ID");
    expect(fresh(readText(renamed), entries)).toEqual([]);
  });
});

describe("what is new is shown", () => {
  test("another value at the same place", () => {
    const text = JSON.stringify(schema());
    expect(fresh(readText(text.replace("Add, Upsert", "Add, Insert")))).toMatchObject([
      { ruleId: "invalid-enum-value" },
    ]);
  });

  test("a second finding of the same kind", () => {
    const ids = fresh(read(schema([...unknown, direct("pager", "displayName")]))).map(({ ruleId }) => ruleId);
    expect(ids).toContain("target-attribute-unknown");
  });

  test("another fault in a file that could not be read", () => {
    const broken = readText("{");
    const entries = lint(broken, { rules }).map((finding) => baselineEntry(broken, finding));
    expect(fresh(broken, entries)).toEqual([]);
    expect(fresh(readText('{ "a" }'), entries)).toHaveLength(1);
  });
});

describe("a baseline as a file", () => {
  const entry = (address: string): BaselineEntry => ({
    rule: "invalid-json",
    address,
    value: "0123456789abcd",
  });

  test("is the same text, whatever the order of findings", () => {
    const [a, b] = [entry("rule:A"), entry("rule:B")];
    const one = createBaseline(
      new Map([
        ["b.json", [b, a]],
        ["a.json", [a]],
      ]),
    );
    const other = createBaseline(
      new Map([
        ["a.json", [a]],
        ["b.json", [a, b]],
      ]),
    );
    expect(baselineText(one)).toBe(baselineText(other));
  });

  test("comes back as it was written", () => {
    const written = createBaseline(new Map([["a.json", baseline]]));
    expect(readBaseline("b.json", baselineText(written), rules).baseline).toEqual(
      JSON.parse(baselineText(written)),
    );
  });

  test("keeps what it has of files that are not named, and drops files without entries", () => {
    const both = createBaseline(
      new Map([
        ["a.json", [entry("rule:A")]],
        ["b.json", [entry("rule:B")]],
      ]),
    );
    expect(Object.keys(withEntries(both, new Map([["b.json", []]])).files)).toEqual(["a.json"]);
  });

  test("that is none is a problem", () => {
    const { baseline: none, file } = readBaseline(
      "b.json",
      '{ "files": { "a.json": [{ "rule": "x" }] } }',
      rules,
    );
    expect(none).toBeUndefined();
    expect(file.problems.map(({ message }) => message)).toEqual([
      '"address" is missing',
      '"value" is missing',
    ]);
  });
});
