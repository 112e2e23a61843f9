import { lint, rules } from "@syncschema/linter";
import { profiles } from "@syncschema/model";
import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { exampleSchema } from "./example-schema.ts";

test.each(profiles)("of %s: lint finds no error", (profile) => {
  const document = read(exampleSchema(profile));
  expect(document.profile).toBe(profile);
  const findings = lint(document, { rules }).filter(({ severity }) => severity === "error");
  expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test("parts come after what is there, members over it", () => {
  const schema = exampleSchema("scim", {
    mappings: [["title", "Trim([title])"]],
    source: ["title"],
    target: [{ name: "title" }],
    mapping: { enabled: false },
  });
  expect(schema).toMatchObject({
    synchronizationRules: [
      {
        objectMappings: [
          {
            enabled: false,
            attributeMappings: [{}, {}, { targetAttributeName: "title", source: { name: "Trim" } }],
          },
        ],
      },
    ],
    directories: [
      { objects: [{ attributes: [{}, {}, { name: "title", type: "String" }] }] },
      { objects: [{ attributes: [{}, {}, { name: "title" }] }] },
    ],
  });
});
