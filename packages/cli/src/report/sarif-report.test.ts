import { pathToFileURL } from "node:url";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { applyEdits, applyTextEdits, type LineIndex } from "@syncschema/model";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { Log, Region, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { context, fileWith, finding, lintedFixture, lintedText, nastyText } from "../../test/linted.ts";
import type { LintedFile } from "./linted-file.ts";
import { sarifReport } from "./sarif-report.ts";

// The schema that OASIS published. It says draft-04 and uses nothing that later drafts read otherwise.
const { $schema: _, id: __, ...published } = sarifSchema;
const validate = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile<Log>(published);

/** The run of a report, which is checked to be SARIF. */
function runOf(...files: readonly LintedFile[]): Run & { readonly results: Result[] } {
  const log: unknown = JSON.parse(sarifReport(files, context));
  const isSarif = validate(log);
  expect(validate.errors).toBeNull();
  const [run] = isSarif ? log.runs : [];
  return { ...(run as Run), results: run?.results ?? [] };
}

const resultOf = (file: LintedFile): Result => runOf(file).results[0] as Result;

test("a finding is a result with its rule, its places and its fingerprint", () => {
  const related = [{ message: "see here", pointer: "/a", range: finding().range }];
  const at = { artifactLocation: { uri: "exports/schema.json", uriBaseId: "%SRCROOT%" } };
  const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
  expect(resultOf(fileWith([{ related }]))).toEqual({
    ruleId: "flow-types-none",
    ruleIndex: context.rules.findIndex(({ id }) => id === "flow-types-none"),
    level: "error",
    message: { text: "Nothing flows. Set flowTypes." },
    locations: [
      {
        physicalLocation: { ...at, region },
        logicalLocations: [{ name: "mapping:User→User", fullyQualifiedName: "rule:A / mapping:User→User" }],
      },
    ],
    relatedLocations: [{ id: 1, message: { text: "see here" }, physicalLocation: { ...at, region } }],
    partialFingerprints: { "syncschema/v1": "0123456789abcd" },
    properties: { pointer: "/synchronizationRules/0/objectMappings/0" },
  });
});

test.each([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
] as const)("severity %s is level %s", (severity, level) => {
  expect(resultOf(fileWith([{ severity }])).level).toBe(level);
});

test("the driver describes every rule that was run, and a result points at its own", () => {
  const { tool, results } = runOf(lintedFixture("cross-tenant/schema.json"));
  const { name, version, rules = [] } = tool.driver;
  expect([name, version]).toEqual(["syncschema", "1.2.3"]);
  expect(rules.map(({ id }) => id)).toEqual(context.rules.map(({ id }) => id));
  expect(results.length).toBeGreaterThan(0);
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
});

test("a rule says what it is about, what it rests on and what to do", () => {
  const { driver } = runOf().tool;
  const rule = driver.rules?.find(({ id }) => id === "lone-surrogate");
  const source = context.rules.find(({ id }) => id === "lone-surrogate");
  expect(rule).toMatchObject({
    shortDescription: { text: `${source?.summary}.` },
    fullDescription: { text: source?.why },
    defaultConfiguration: { level: source?.severity },
    properties: { evidence: source?.evidence },
  });
  for (const { help } of Object.values(source?.messages ?? {})) expect(rule?.help?.text).toContain(help);
  for (const { help } of driver.rules ?? []) expect(help?.text).not.toContain("{{");
});

test("a rule that guards accounts is tagged, and one for some kinds of provisioning names them", () => {
  const [rule] = context.rules;
  if (rule === undefined) throw new Error("there are no rules");
  const guarding = { ...rule, security: true, profiles: ["scim"] as const, aliases: ["old-name"] };
  const log: Log = JSON.parse(sarifReport([], { ...context, rules: [guarding] }));
  expect(validate(log)).toBe(true);
  expect(log.runs[0]?.tool.driver.rules?.[0]).toMatchObject({
    deprecatedIds: ["old-name"],
    properties: { tags: ["security"], profiles: ["scim"] },
  });
});

test("a finding of a rule that is not described has no index", () => {
  expect(resultOf(fileWith([{ ruleId: "of-a-plugin" }]))).not.toHaveProperty("ruleIndex");
});

test("a suppressed finding stands there with its reason", () => {
  const suppressed = [{ finding: finding(), reason: "a test tenant" }];
  const { results } = runOf(fileWith([{ ruleId: "duplicate-json-key" }], { suppressed }));
  expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ["duplicate-json-key", undefined],
    ["flow-types-none", [{ kind: "external", justification: "a test tenant" }]],
  ]);
});

test("a clean run has results all the same, namely none", () => {
  expect(runOf(fileWith([])).results).toEqual([]);
});

describe("places", () => {
  test.each([
    ["my tenant/100% 東京#1.json", "exports/my%20tenant/100%25%20%E6%9D%B1%E4%BA%AC%231.json"],
    ["../other/a:b.json", "other/a%3Ab.json"],
    ["<stdin>", "%3Cstdin%3E"],
  ])("%s is the URI %s", (path, uri) => {
    expect(resultOf(fileWith([{}], { path })).locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri,
      uriBaseId: "%SRCROOT%",
    });
  });

  test("a file outside of the repository has its whole URI", () => {
    const at = resultOf(fileWith([{}], { path: "/elsewhere/a b.json" })).locations?.[0];
    expect(at?.physicalLocation?.artifactLocation).toEqual({
      uri: pathToFileURL("/elsewhere/a b.json").href,
    });
  });

  test.each(["cross-tenant/schema.json", "damaged/duplicate-target/schema.json"])(
    "regions of %s hold the characters that the findings mean",
    (fixture) => {
      const file = lintedFixture(fixture);
      const { text = "", lines } = file;
      const { results } = runOf(file);
      expect(results.length).toBeGreaterThan(0);
      expect(results.map(({ locations }) => charactersAt(locations?.[0]?.physicalLocation?.region))).toEqual(
        file.findings.map(({ range }) => text.slice(range.start.offset, range.end.offset)),
      );
      function charactersAt(region: Region | undefined): string {
        const [start, end] = offsetsOf(region, lines);
        return text.slice(start, end);
      }
    },
  );
});

/** A region in UTF-16 units from the start of a text. */
function offsetsOf(region: Region | undefined, lines: LineIndex | undefined): [number, number] {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  const offset = (line: number, column: number) => (lines?.lineStart(line) ?? 0) + column - 1;
  return [offset(startLine, startColumn), offset(endLine, endColumn)];
}

describe("fixes", () => {
  const text = '{\r\n  "enabled": "true",\r\n  "name": "😀",\r\n  "tags": []\r\n}';

  test.each([
    [[{ op: "set", pointer: "/enabled", value: true }]],
    [[{ op: "set", pointer: "/name", value: "😁" }]],
    [[{ op: "remove", pointer: "/tags" }]],
    [[{ op: "append", pointer: "/tags", value: { a: 1 } }]],
    [
      [
        { op: "rename", pointer: "/enabled", name: "on" },
        { op: "set", pointer: "/new", value: null },
      ],
    ],
  ] as const)("replacing as %j says gives what the fix gives", (fix) => {
    const { lines } = lintedText("schema.json", text);
    const result = resultOf(fileWith([{ fix }], { text, lines }));
    const edits = result.fixes?.[0]?.artifactChanges[0]?.replacements.map((replacement) => {
      const [start, end] = offsetsOf(replacement.deletedRegion, lines);
      const inserted = replacement.insertedContent?.text ?? "";
      expect(inserted.isWellFormed()).toBe(true);
      return { start, end, text: inserted };
    });
    expect(applyTextEdits(text, edits ?? [])).toBe(applyEdits(text, fix));
  });

  test("a fix that cannot be made is left out", () => {
    const { lines } = lintedText("schema.json", text);
    const fix = [{ op: "remove", pointer: "/missing" }] as const;
    expect(resultOf(fileWith([{ fix }], { text, lines }))).not.toHaveProperty("fixes");
  });

  test("without the text there are none", () => {
    const fix = [{ op: "remove", pointer: "/tags" }] as const;
    expect(resultOf(fileWith([{ fix }]))).not.toHaveProperty("fixes");
  });
});

test("brackets before a parenthesis are no link", () => {
  expect(resultOf(fileWith([{ message: "see [mail](x)", help: "[mail] (y)." }])).message.text).toBe(
    "see \\[mail](x). [mail] (y).",
  );
});

test.each(["cross-tenant/schema.json", "scim/template.json", "damaged/not-utf8/schema.json"])(
  "the report on %s keeps to the format",
  (fixture) => {
    const file = lintedFixture(fixture);
    expect(runOf(file).results).toHaveLength(file.findings.length);
  },
);

test("whatever a schema or a path holds, the report keeps to the format", () => {
  const path = nastyText.map((text) => text.replaceAll("\0", "0"));
  fc.assert(
    fc.property(path, nastyText, nastyText, (name, message, address) => {
      const suppressed = [{ finding: finding({ message, address: `a${address}` }), reason: address }];
      runOf(fileWith([{ message, address: `a${address}` }], { path: `x${name}`, suppressed }));
    }),
  );
});
