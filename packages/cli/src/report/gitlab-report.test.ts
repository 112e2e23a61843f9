import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { context, fileWith, lintedFixture, nastyText } from "../../test/linted.ts";
import { gitlabReport } from "./gitlab-report.ts";

/** The fields that GitLab's page on Code Quality asks for. */
const validate = new Ajv({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          // GitLab drops an entry whose path begins with ./
          path: { type: "string", not: { pattern: "^\\./" } },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

const parsed = (...args: Parameters<typeof gitlabReport>) => JSON.parse(gitlabReport(...args));

test("a finding is an issue with the path from the root of the repository", () => {
  expect(parsed([fileWith([{ severity: "warning" }], { path: "./schema.json" })], context)).toEqual([
    {
      description: "Nothing flows",
      check_name: "flow-types-none",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: "minor",
      location: { path: "exports/schema.json", lines: { begin: 3 } },
    },
  ]);
});

test.each([
  ["error", "major"],
  ["warning", "minor"],
  ["info", "info"],
] as const)("severity %s is %s there", (severity, expected) => {
  expect(parsed([fileWith([{ severity }])], context)[0].severity).toBe(expected);
});

test("a clean run is an empty report, with which GitLab can compare", () => {
  expect(gitlabReport([fileWith([])], context)).toBe("[]\n");
});

test("real files keep to the format, and no two findings have one fingerprint", () => {
  const fixture = "cross-tenant/schema.json";
  const files = [lintedFixture(fixture, "a.json"), lintedFixture(fixture, "b.json")];
  const report = parsed(files, context);
  validate(report);
  expect(validate.errors).toBeNull();
  const fingerprints = report.map((issue: { fingerprint: string }) => issue.fingerprint);
  expect(new Set(fingerprints).size).toBe(files.flatMap(({ findings }) => findings).length);
});

test("a file that was named twice is reported once", () => {
  expect(
    parsed([fileWith([{}]), fileWith([{}], { path: "/repo/exports/schema.json" })], context),
  ).toHaveLength(1);
});

test("whatever a schema holds, the report keeps to the format", () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const message = `${text}.`;
      const report = parsed([fileWith([{ message }])], context);
      expect(validate(report)).toBe(true);
      expect(report[0].description).toBe(message);
    }),
  );
});
