import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CannotRun } from "../cannot-run.ts";
import { writeFileAtomically } from "./write-file.ts";

let folder: string;
let file: string;
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-write-"));
  file = join(folder, "schema.json");
  writeFileSync(file, "before");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("replaces the file and leaves nothing beside it", () => {
  writeFileAtomically(file, bytes("after"));
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(readdirSync(folder)).toEqual(["schema.json"]);
});

test.skipIf(process.platform === "win32")("keeps the permissions", () => {
  chmodSync(file, 0o640);
  writeFileAtomically(file, bytes("after"));
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test.skipIf(process.platform === "win32")("writes through a link", () => {
  const link = join(folder, "link.json");
  symlinkSync(file, link);
  writeFileAtomically(link, bytes("after"));
  expect(readFileSync(file, "utf8")).toBe("after");
});

test("makes a file that was not there", () => {
  writeFileAtomically(join(folder, "new.json"), bytes("new"));
  expect(readFileSync(join(folder, "new.json"), "utf8")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["new.json", "schema.json"]);
});

test("where there is no folder, that is said", () => {
  expect(() => writeFileAtomically(join(folder, "missing/new.json"), bytes("new"))).toThrow(
    /new\.json cannot be written: there is no such folder/,
  );
});

test.skipIf(process.platform === "win32")("a pipe is written to, not replaced", () => {
  const pipe = join(folder, "pipe");
  execFileSync("sh", ["-c", `mkfifo "${pipe}"`]);
  const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  writeFileAtomically(pipe, bytes("after"));
  expect(readFileSync(reader, "utf8")).toBe("after");
  closeSync(reader);
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test("a write that breaks off leaves the file as it was, and nothing beside it", () => {
  const broken = { length: 5 } as Uint8Array;
  expect(() => writeFileAtomically(file, broken)).toThrow(CannotRun);
  expect(readFileSync(file, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["schema.json"]);
});

test("a folder in the place of the file is left as it is, and said", () => {
  const taken = join(folder, "taken");
  mkdirSync(taken);
  expect(() => writeFileAtomically(taken, bytes("after"))).toThrow(CannotRun);
  expect(readdirSync(folder).sort()).toEqual(["schema.json", "taken"]);
});
