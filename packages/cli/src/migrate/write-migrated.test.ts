import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyHistory, type HistoryRecord } from "@syncschema/migrations";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CannotRun } from "../cannot-run.ts";
import { hashOf } from "../history/hash.ts";
import { historyPath, readHistory } from "../history/history-file.ts";
import { type FileToWrite, writeMigrated } from "./write-migrated.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-migrated-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file that is there, to be written. */
function file(name: string): FileToWrite {
  const path = join(folder, name);
  writeFileSync(path, "before");
  const record: HistoryRecord = {
    did: "up",
    migration: "a/1-x",
    parameters: {},
    tool: "1.0.0",
    at: "2026-01-31T12:00:00Z",
    before: hashOf("before"),
    after: hashOf("after"),
  };
  return { path, before: bytes("before"), after: bytes("after"), history: emptyHistory, records: [record] };
}

/** A link to a file with so long a name that no temporary file fits beside it: only its history can be written. */
function unwritable(name: string): FileToWrite {
  const to = file(name);
  const target = join(folder, "x".repeat(240));
  renameSync(to.path, target);
  symlinkSync(target, to.path);
  return to;
}

const textOf = ({ path }: FileToWrite) => readFileSync(path, "utf8");

test("a file and its history are written", async () => {
  const one = file("a.json");
  expect(await writeMigrated([one], false)).toEqual({ written: [one.path], failed: [] });
  expect(textOf(one)).toBe("after");
  const { entries, begun } = await readHistory(one.path);
  expect({ entries: entries.length, begun }).toEqual({ entries: 1, begun: [] });
});

describe.skipIf(process.platform === "win32")("when one cannot be written", () => {
  test("those before it become what they were, with their histories", async () => {
    const files = [file("a.json"), unwritable("b.json"), file("c.json")];
    await expect(writeMigrated(files, false)).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringContaining("b.json cannot be written"),
        help: expect.stringContaining("Every file is as it was before."),
      }),
    );
    expect(files.map(textOf)).toEqual(["before", "before", "before"]);
    expect(files.map(({ path }) => existsSync(historyPath(path)))).toEqual([false, false, false]);
  });

  test("and it shall keep going, that one alone is left as it was", async () => {
    const files = [file("a.json"), unwritable("b.json"), file("c.json")];
    const { written, failed } = await writeMigrated(files, true);
    expect(written).toEqual([files[0]?.path, files[2]?.path]);
    expect(failed.map(({ path, error }) => [path, error instanceof CannotRun])).toEqual([
      [files[1]?.path, true],
    ]);
    expect(files.map(textOf)).toEqual(["after", "before", "after"]);
    expect(files.map(({ path }) => existsSync(historyPath(path)))).toEqual([true, false, true]);
  });

  test("what cannot be made as it was is named", async () => {
    mkdirSync(join(folder, "inner"));
    const [one, two] = [file("inner/a.json"), unwritable("b.json")];
    const losing: FileToWrite = {
      ...two,
      get after() {
        rmSync(join(folder, "inner"), { recursive: true, force: true });
        return two.after;
      },
    };
    const history = historyPath(one.path);
    await expect(writeMigrated([one, losing], false)).rejects.toThrow(
      expect.objectContaining({
        help: expect.stringContaining(`could not be made what they were: ${one.path}, ${history}.`),
      }),
    );
  });
});

test("a file that somebody has changed in the meantime is not written over", async () => {
  const one = file("a.json");
  writeFileSync(one.path, "edited");
  await expect(writeMigrated([one], false)).rejects.toThrow(/was changed by somebody else just now/);
  expect(textOf(one)).toBe("edited");
});
