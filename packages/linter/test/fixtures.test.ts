import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { encode, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { rulesOfPreset } from "../src/config/presets.ts";
import { lint, rules } from "../src/index.ts";

interface Expectation {
  readonly profile: string;
  readonly findings: readonly { readonly ruleId: string; readonly severity: string; readonly line: number }[];
}

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const expectations = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("expected.json"))
  .flatMap((path) => {
    const folder = `${fixtures}${path.slice(0, -"expected.json".length)}`;
    const expected: Record<string, Expectation> = JSON.parse(readFileSync(fixtures + path, "utf8"));
    return Object.entries(expected).map(([name, wanted]) => ({
      name: path.replace("expected.json", name),
      file: folder + name,
      wanted,
    }));
  });

/** What people see without a configuration. */
const recommended = rulesOfPreset("recommended", rules);

describe("lint says of every fixture what its folder says", () => {
  test.each(expectations)("$name", ({ file, wanted }) => {
    const reading = readDocument(file, readFileSync(file));
    const findings = lint(reading, { rules: recommended });
    expect({
      profile: reading.kind === "schema" ? reading.profile : "unknown",
      findings: findings.map(({ ruleId, severity, range }) => ({
        ruleId,
        severity,
        line: range.start.line,
      })),
    }).toEqual(wanted);
  });
});

test("a file nested 100,000 levels deep is a finding, not an exception", () => {
  const text = `{"directories":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const reading = readDocument("deep.json", encode(text, { charset: "utf-8", bom: false }));
  expect(lint(reading, { rules }).map(({ ruleId }) => ruleId)).toEqual(["too-deeply-nested"]);
});

const corpus = process.env.SYNCSCHEMA_CORPUS;

describe.skipIf(!corpus)("real exports, from the folder in SYNCSCHEMA_CORPUS", () => {
  const manifest: readonly { readonly file: string; readonly kind: string }[] = corpus
    ? JSON.parse(readFileSync(`${corpus}/MANIFEST.json`, "utf8"))
    : [];

  test.each(manifest.filter(({ kind }) => kind === "full"))("$file has no error", ({ file }) => {
    const findings = lint(readDocument(file, readFileSync(`${corpus}/${file}`)), { rules });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(manifest)("$file is read without an exception", ({ file }) => {
    const reading = readDocument(file, readFileSync(`${corpus}/${file}`));
    expect(() => lint(reading, { rules })).not.toThrow();
  });
});
