import { readFileSync } from "node:fs";
import { lint, rules } from "@syncschema/linter";
import { encode, readDocument } from "@syncschema/model";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { jsonReport } from "../src/report/json-report.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/findings.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv({ allErrors: true }).compile(schema);

function reportOn(path: string, bytes: Uint8Array) {
  const reading = readDocument(path, bytes);
  const findings = lint(reading, { rules });
  const profile = reading.kind === "schema" ? reading.profile : "unknown";
  return JSON.parse(jsonReport([{ path, profile, findings, lines: reading.file.lines }]));
}

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));

test.each([
  "cross-tenant/schema.json",
  "scim/template.json",
  "damaged/duplicate-target/schema.json",
  "damaged/not-utf8/schema.json",
])("the report on %s keeps to the published format", (path) => {
  validate(reportOn(path, fixture(path)));
  expect(validate.errors).toBeNull();
});

test("it names the tool, the places and the counts", () => {
  const report = reportOn(
    "a\\b.json",
    encode('{\r\n  "directories": [],\r\n}', { charset: "utf-8", bom: true }),
  );
  expect(report).toEqual({
    $schema: "urn:syncschema:findings:1",
    tool: { name: "syncschema", version: packageJson.version },
    files: [
      {
        path: "a/b.json",
        profile: "unknown",
        findings: [
          {
            ruleId: "invalid-json",
            messageId: "trailing-comma",
            severity: "error",
            message: "There is a comma after the last entry",
            why: expect.any(String),
            help: expect.any(String),
            address: "file",
            pointer: "",
            range: {
              start: { line: 2, column: 20, offset: 22 },
              end: { line: 2, column: 21, offset: 23 },
            },
            related: [],
            fixable: false,
            fingerprint: expect.stringMatching(/^[0-9a-f]{14}$/),
          },
        ],
      },
    ],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
  });
});

test("a text in another form is refused by the published format", () => {
  const report = reportOn("seed.json", fixture("cross-tenant/schema.json"));
  delete report.files[0].findings[0].range;
  expect(validate(report)).toBe(false);
});
