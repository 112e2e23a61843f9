import { encode, type Profile, profiles, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { lintWithConfig } from "../config/lint-with-config.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import { exampleText } from "../examples/example-schema.ts";
import { fixAll } from "../lint/fix.ts";
import { lint } from "../lint/lint.ts";
import type { Rule } from "../rule/define-rule.ts";
import type { Example } from "../rule/example.ts";
import type { Messages } from "../rule/messages.ts";
import { readSuppressions } from "../suppressions/read-suppressions.ts";
import { rules } from "./registry.ts";

const read = (text: string) => readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));

function findingsOf(rule: Rule, example: Example<Messages>) {
  if (example.suppressions) return aboutSuppressions(rule, example);
  return lint(read(exampleText(example, rule.profiles)), { rules: [rule], ...besides(rule, example) });
}

/** What a rule says of the suppressions of an example, when everything in it is linted. */
function aboutSuppressions({ profiles: kinds }: Rule, { suppressions, ...example }: Example<Messages>) {
  const config = resolveConfig([{ preset: "all" }], { rules });
  return lintWithConfig(read(exampleText(example, kinds)), {
    config,
    path: "example.json",
    today: new Date("2027-01-31"),
    suppressions: readSuppressions("suppressions.json", JSON.stringify({ suppressions }), rules),
  }).aboutSuppressions;
}

/** What an example is compared with; a rule that needs a base gets the clean schema where none is given. */
function besides({ needs, profiles: kinds }: Rule, { base, facts, profile }: Example<Messages>) {
  const before = read(exampleText({ parts: base ?? {}, profile }, kinds));
  return { facts, base: needs === "base" && before.kind === "schema" ? before : undefined };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { bad, good } = rule.examples();
  for (const example of bad) {
    test(`finds fault with ${example.title}`, () => {
      const expected = example.gives ?? [Object.keys(rule.messages)[0]];
      expect(findingsOf(rule, example).map(({ messageId }) => messageId)).toEqual(expected);
    });

    test(`fills in every datum of its message for ${example.title}`, () => {
      for (const { message, help } of findingsOf(rule, example))
        expect(message + help).not.toMatch(/\{\{|undefined|NaN/);
    });

    test(`its fix for ${example.title} leaves nothing to find`, () => {
      const text = exampleText(example, rule.profiles);
      const reading = read(text);
      const options = { rules: [rule], ...besides(rule, example) };
      if (reading.kind !== "schema" || !lint(reading, options).some(({ fix }) => fix)) return;
      const { document } = fixAll(reading, (current) => lint(current, options));
      expect(lint(document, options).filter(({ fix }) => fix)).toEqual([]);
    });
  }

  for (const example of good) {
    test(`is content with ${example.title}`, () => {
      expect(findingsOf(rule, example)).toEqual([]);
    });

    test(`no other rule calls ${example.title} an error`, () => {
      const findings = lint(read(exampleText(example, rule.profiles)), { rules });
      const isWhole = example.text === undefined;
      if (isWhole) expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    });
  }
});

describe("what every rule has", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s: sentences, a source and an example for each message",
    (id, rule) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/);
      expect(rule.summary).toMatch(/^[A-Z].*[^.]$/);
      expect(rule.why).toMatch(/^[A-Z].*\.$/);
      expect(rule.evidence.source).toMatch(/^https:\/\/|^the /);
      expect(rule.examples().good.length).toBeGreaterThan(0);
      for (const { message, help } of Object.values(rule.messages)) {
        expect(message).not.toMatch(/\.$/);
        expect(help).toMatch(/[.}?]$/);
      }
    },
  );

  test("an inferred rule is no error", () => {
    const inferred = rules.filter(
      ({ evidence }) => evidence.kind === "inferred" && evidence.source !== "the depth of public exports",
    );
    expect(inferred.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("ids and aliases are unique", () => {
    const ids = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each<Profile>(profiles)("the small schema that %s examples are made from has no findings", (profile) => {
  const reading = read(exampleText({ parts: {}, profile }, undefined));
  expect(lint(reading, { rules, profile })).toEqual([]);
});
