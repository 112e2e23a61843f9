import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../bin/syncschema.js", import.meta.url));
const seed = fileURLToPath(new URL("../../../fixtures/cross-tenant/schema.json", import.meta.url));

let folder: string;
let running: ChildProcess;
let printed = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "syncschema-watch-")));
  cpSync(seed, join(folder, "schema.json"));
  printed = "";
  running = spawn(process.execPath, [cli, "lint", ".", "--watch", "--format", "compact"], { cwd: folder });
  for (const stream of [running.stdout, running.stderr])
    stream?.on("data", (data: Buffer) => (printed += data.toString()));
});

afterEach(() => {
  running.kill();
  rmSync(folder, { recursive: true });
});

/** What was printed since the last call, once it has all of these. */
async function said(...patterns: readonly RegExp[]): Promise<string> {
  await expect.poll(() => patterns.every((one) => one.test(printed)), { timeout: 20_000 }).toBe(true);
  const text = printed;
  printed = "";
  return text;
}

test("files are linted again when they or their configuration change, and when there are more", async () => {
  await said(/group-mapping-disabled/, /Watching for changes/);

  writeFileSync(join(folder, "syncschema.config.json"), '{ "rules": { "group-mapping-disabled": "off" } }');
  const configured = await said(
    / {2}syncschema.config.json\n/,
    /group-object-name|group-flow-types-incomplete/,
  );
  expect(configured).not.toContain("group-mapping-disabled");

  writeFileSync(join(folder, "syncschema.config.json"), '{ "rules": ');
  await said(/syncschema.config.json cannot be used/);

  rmSync(join(folder, "syncschema.config.json"));
  writeFileSync(join(folder, "new.json"), "{");
  await said(/new.json:1:2 error invalid-json/, /group-mapping-disabled/);
}, 60_000);
