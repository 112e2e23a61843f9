import { describe, expect, test } from "vitest";
import { lint } from "../../src/lint/lint.ts";
import { rules } from "../../src/rules/registry.ts";
import { fixtures } from "./fixture.ts";
import { expectedExtent, findingsAfter, findingsBefore, type Mutation } from "./mutation.ts";
import { tables } from "./tables.ts";

test.each(fixtures)("no rule says anything of the schema $name", ({ document, facts }) => {
  expect(lint(document, { rules, facts, base: document })).toEqual([]);
});

describe.each(Object.entries(tables))("rules about %s", (_, mutations) => {
  test.each(mutations.filter(({ given }) => given))("$rule says nothing before $by", (mutation) => {
    expect(findingsBefore(mutation)).toEqual([]);
  });

  test.each(mutations)("$rule finds $by", (mutation) => {
    const { reading, findings } = findingsAfter(mutation);
    const [start, end] = expectedExtent(mutation, reading);
    const { text } = reading.file;
    expect({
      found: findings
        .filter(({ ruleId }) => ruleId === mutation.rule)
        .map(({ address, range }) => ({
          at: address,
          shows: text.slice(range.start.offset, range.end.offset),
          offset: range.start.offset,
        })),
      also: idsOfOthers(findings, mutation),
    }).toEqual({
      found: [{ at: mutation.at, shows: text.slice(start, end), offset: start }],
      also: Object.keys(mutation.also ?? {}).sort(),
    });
  });
});

function idsOfOthers(findings: readonly { readonly ruleId: string }[], { rule }: Mutation): string[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].filter((id) => id !== rule).sort();
}

test("every rule has a mutation", () => {
  const mutated = new Set(Object.values(tables).flatMap((table) => table.map(({ rule }) => rule)));
  expect(rules.map(({ id }) => id).filter((id) => !mutated.has(id))).toEqual([]);
});
