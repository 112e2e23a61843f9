import { expect, test } from "vitest";
import { rules as builtIn } from "../rules/registry.ts";
import { configProblems } from "./config-problems.ts";

const renamed = { ...(builtIn[0] as (typeof builtIn)[number]), id: "newer-name", aliases: ["older-name"] };
const configurable = {
  ...(builtIn[0] as (typeof builtIn)[number]),
  id: "configurable",
  options: {
    schema: {
      type: "object" as const,
      additionalProperties: false as const,
      properties: {
        allow: { description: "Names.", type: "array" as const, items: { type: "string" as const } },
      },
    },
    defaults: { allow: [] },
  },
};
const rules = [...builtIn, renamed, configurable];

const problems = (config: unknown) =>
  configProblems(config, rules).map(({ severity, pointer, message }) => `${severity} ${pointer}: ${message}`);

test("a configuration that uses everything is in order", () => {
  expect(
    problems({
      $schema: "./node_modules/syncschema/dist/schemas/config.schema.json",
      extends: ["recommended", "./base.json", "@contoso/syncschema-config"],
      rules: { "flow-types-none": "warning", configurable: { severity: "error", options: { allow: ["a"] } } },
      profile: "scim",
      overrides: [
        {
          files: ["exports/**/*.json"],
          rules: { configurable: { options: { allow: [] } } },
          profile: "scim",
        },
        { addresses: ["rule:USER_* / ** / attribute:mail"], rules: { "flow-types-none": "off" } },
      ],
      ignore: ["old"],
      plugins: ["./rules.mjs"],
      suppressions: [{ rule: "flow-types-none", address: "rule:A", reason: "agreed", until: "2027-01-31" }],
    }),
  ).toEqual([]);
});

test.each<[string, unknown, string]>([
  [
    "a key that is misspelt",
    { rulez: {} },
    'error /rulez: There is no key "rulez" here; did you mean "rules"?',
  ],
  [
    "a rule that is misspelt",
    { rules: { "flow-type-none": "off" } },
    'error /rules/flow-type-none: There is no rule "flow-type-none"; did you mean "flow-types-none"?',
  ],
  [
    "a rule that was renamed",
    { rules: { "older-name": "off" } },
    "warning /rules/older-name: The rule older-name is now called newer-name",
  ],
  [
    "a level that is misspelt",
    { rules: { "flow-types-none": "warn" } },
    'error /rules/flow-types-none: There is no "warn" here',
  ],
  [
    "an option that there is not",
    { rules: { configurable: { options: { alow: [] } } } },
    'error /rules/configurable/options/alow: There is no key "alow" here; did you mean "allow"?',
  ],
  [
    "an option of the wrong type",
    { rules: { configurable: { options: { allow: "a" } } } },
    'error /rules/configurable/options/allow: Expected an array, found the text "a"',
  ],
  [
    "options of a rule that has none",
    { rules: { "flow-types-none": { options: { a: 1 } } } },
    'error /rules/flow-types-none/options/a: There is no key "a" here',
  ],
  [
    "an override that is for nothing",
    { overrides: [{ rules: {} }] },
    "error /overrides/0: This override does not say where it holds",
  ],
  [
    "an override that changes nothing",
    { overrides: [{ files: ["a"] }] },
    "warning /overrides/0: This override changes nothing",
  ],
  [
    "a list that matches nothing",
    { overrides: [{ files: [], rules: {} }] },
    "warning /overrides/0/files: An empty list matches nothing",
  ],
  [
    "a glob that leaves the folder",
    { ignore: ["../a.json"] },
    'warning /ignore/0: "../a.json" matches nothing: it leaves the folder of the configuration',
  ],
  [
    "a glob with backslashes",
    { overrides: [{ files: ["exports\\*.json"], rules: {} }] },
    'warning /overrides/0/files/0: "exports\\*.json" matches nothing: between names stands /',
  ],
  [
    "an address that there cannot be",
    { overrides: [{ addresses: ["rule:A / maping:B"], rules: {} }] },
    'warning /overrides/0/addresses/0: "rule:A / maping:B" matches nothing: no step begins with "maping"; did you mean "mapping"?',
  ],
  [
    "options by address",
    { overrides: [{ addresses: ["rule:A"], rules: { configurable: { options: {} } } }] },
    "error /overrides/0/rules/configurable/options: Options cannot differ by address",
  ],
  [
    "a profile by address",
    { overrides: [{ addresses: ["rule:A"], profile: "scim" }] },
    "error /overrides/0/profile: A profile cannot differ by address",
  ],
  [
    "a suppression without a reason",
    { suppressions: [{ rule: "flow-types-none", address: "rule:A" }] },
    'error /suppressions/0: "reason" is missing',
  ],
  [
    "a suppression until no day",
    { suppressions: [{ rule: "flow-types-none", address: "rule:A", reason: "x", until: "2027-13-01" }] },
    'error /suppressions/0/until: "2027-13-01" has not the form that is needed',
  ],
  [
    "a suppression of no rule",
    { suppressions: [{ rule: "nothing-at-all", address: "rule:A", reason: "x" }] },
    'error /suppressions/0/rule: There is no rule "nothing-at-all"',
  ],
  ["no object", [], "error : Expected an object, found an array"],
])("%s is a problem", (_, config, expected) => {
  expect(problems(config)).toEqual([expected]);
});
