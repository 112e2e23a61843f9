import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./hand-written-pages.ts";
import { runCommand } from "./run-command.ts";

const validator = (name: string) =>
  new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8")),
  );
const problemsOf = (name: string, value: unknown) => {
  const validate = validator(name);
  validate(value);
  return validate.errors;
};

let folder: string;
let plan: { files: { findings: object; migrations: object[] }[] };
let history: { entries: { at?: string }[] };
let status: { files: { kind: string; history?: string }[] };
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-formats-"));
  for (const [fixture, name] of [
    ["cross-tenant/schema.json", "a.json"],
    ["scim/template.json", "b.json"],
    ["damaged/broken-json/schema.json", "c.json"],
  ] as const)
    cpSync(join(root, "fixtures", fixture), join(folder, name));
  runCommand("syncschema migrate plan a.json b.json --out plan.txt", folder);
  runCommand("syncschema migrate up --plan plan.txt --write", folder);
  status = JSON.parse(runCommand("syncschema migrate status . --format json", folder).said);
  plan = json("plan.txt");
  history = json("a.json.history.json");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what is written keeps to the published format:", () => {
  test("a plan", () => expect(problemsOf("plan", plan)).toBeNull());
  test("a history", () => expect(problemsOf("history", history)).toBeNull());
  test("the states of migrations, also of a file without a schema", () => {
    expect(problemsOf("status", status)).toBeNull();
    expect(status.files.map(({ kind }) => kind)).toEqual(["schema", "schema", "unreadable"]);
  });
});

describe("the published format refuses another:", () => {
  test("a plan without its findings", () => {
    const [file] = plan.files;
    expect(problemsOf("plan", { ...plan, files: [{ ...file, findings: {} }] })).not.toBeNull();
  });
  test("a history without a time", () => {
    const [{ at: _, ...entry } = {}] = history.entries;
    expect(problemsOf("history", { ...history, entries: [entry] })).not.toBeNull();
  });
  test("a state of no known history", () => {
    const files = status.files.map((file) => ({ ...file, history: "lost" }));
    expect(problemsOf("status", { ...status, files })).not.toBeNull();
  });
});
