import { applyEdits } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { lintWithConfig } from "../../src/config/lint-with-config.ts";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import { lint } from "../../src/lint/lint.ts";
import { rules } from "../../src/rules/registry.ts";
import { readSuppressions } from "../../src/suppressions/read-suppressions.ts";
import { editsOf } from "./edits.ts";
import { expectedExtent } from "./expected-place.ts";
import { crossTenant, documentOf, fixtures } from "./fixture.ts";
import { findingsAround } from "./mutation.ts";
import { suppressions } from "./suppressions.ts";
import { tables } from "./tables.ts";

test.each(fixtures)("no rule says anything of the schema $name", ({ document, facts }) => {
  expect(lint(document, { rules, facts, base: document, migrations: () => [] })).toEqual([]);
});

describe.each(Object.entries(tables))("rules about %s", (_, mutations) => {
  test.each(mutations)("$rule finds $by, and no other rule does", (mutation) => {
    const { before, after, reading } = findingsAround(mutation);
    expect(before.filter(({ ruleId }) => ruleId === mutation.rule)).toEqual([]);
    const { text } = reading.file;
    const [start, end] = expectedExtent(mutation, reading);
    const own = after.filter(({ ruleId }) => ruleId === mutation.rule);
    const others = after.filter(({ ruleId }) => ruleId !== mutation.rule);
    expect({
      found: own.map(({ address, range }) => ({
        at: address,
        from: range.start.offset,
        shows: text.slice(range.start.offset, range.end.offset),
      })),
      also: [...new Set(others.map(({ ruleId }) => ruleId))].sort(),
    }).toEqual({
      found: [{ at: mutation.at, from: start, shows: text.slice(start, end) }],
      also: Object.keys(mutation.also ?? {}).sort(),
    });
  });
});

test.each(suppressions)("$rule finds $by", ({ rule, edits, suppression }) => {
  const text = JSON.stringify({ suppressions: [suppression] }, null, 2);
  const { document } = crossTenant;
  const { aboutSuppressions } = lintWithConfig(
    documentOf(applyEdits(document.file.text, editsOf(document, edits))),
    {
      config: resolveConfig([{ preset: "all" }], { rules }),
      path: "schema.json",
      today: new Date("2026-04-01"),
      suppressions: readSuppressions("schema.json.suppressions.json", text, rules),
    },
  );
  const address = JSON.stringify(suppression.address);
  expect(
    aboutSuppressions.map((finding) => ({
      rule: finding.ruleId,
      at: finding.address,
      from: finding.range.start.offset,
      shows: text.slice(finding.range.start.offset, finding.range.end.offset),
    })),
  ).toEqual([{ rule, at: suppression.address, from: text.indexOf(address), shows: address }]);
});

test("every rule has a mutation", () => {
  const mutated = new Set([...Object.values(tables).flat(), ...suppressions].map(({ rule }) => rule));
  expect([...mutated].sort()).toEqual(rules.map(({ id }) => id).sort());
});
