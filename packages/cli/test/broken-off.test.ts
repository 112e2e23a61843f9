import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyHistory, type HistoryRecord, withBegun } from "@syncschema/migrations";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOf } from "../src/history/hash.ts";
import { historyText } from "../src/history/history-file.ts";
import { root } from "./hand-written-pages.ts";
import { runCommand } from "./run-command.ts";

/** What the next runs say after a process was killed at a place that is known. */
let folder: string;
let before: Buffer;
let after: Buffer;
const schema = () => readFileSync(join(folder, "schema.json"));
const entries = () =>
  JSON.parse(readFileSync(join(folder, "schema.json.history.json"), "utf8")).entries.length;
const said = (command: string) => {
  const { said, status } = runCommand(`syncschema migrate ${command}`, folder);
  return { said: said.replaceAll(/\s+/g, " "), status };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-broken-off-"));
  cpSync(join(root, "fixtures/cross-tenant/schema.json"), join(folder, "schema.json"));
  before = schema();
  runCommand("syncschema migrate up schema.json --write", folder);
  after = schema();
  const { checksum: _, ...record } = JSON.parse(
    readFileSync(join(folder, "schema.json.history.json"), "utf8"),
  ).entries[0];
  const begun = withBegun(emptyHistory, [record as HistoryRecord], hashOf);
  writeFileSync(join(folder, "schema.json.history.json"), historyText(begun));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("before the file was written", () => {
  beforeEach(() => writeFileSync(join(folder, "schema.json"), before));

  test("status says so, and the next run starts afresh", () => {
    expect(said("status schema.json").said).toContain("was broken off before it changed the file");
    expect(said("up schema.json --write")).toMatchObject({ status: 0 });
    expect(schema()).toEqual(after);
    expect(entries()).toBe(1);
    expect(said("status schema.json").said).not.toContain("broken off");
  });
});

describe("after the file was written", () => {
  test("status says so, and the next run records it", () => {
    expect(said("status schema.json").said).toContain("was broken off when it had written the file");
    expect(said("up schema.json").said).toContain("Add --write to put the history right.");
    expect(entries()).toBe(0);
    expect(said("up schema.json --write").said).toContain("Nothing to migrate. 1 history file put right.");
    expect(schema()).toEqual(after);
    expect(entries()).toBe(1);
  });

  test("down knows what was done", () => {
    expect(said("down schema.json").said).toContain("cross-tenant/1-group-sync blocked");
  });
});

describe("and somebody has edited the file since", () => {
  beforeEach(() => writeFileSync(join(folder, "schema.json"), `${before}\n`));

  test("nothing is written, and it says what to do", () => {
    expect(said("status schema.json").said).toContain("neither as it was before nor as it was to be");
    const { said: words, status } = said("up schema.json --write");
    expect(status).toBe(2);
    expect(words).toContain('take "begun" out of schema.json.history.json');
    expect(schema().toString()).toBe(`${before}\n`);
  });
});
