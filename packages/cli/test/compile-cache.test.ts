import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../bin/syncschema.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "syncschema-cache-"));
const cache = join(home, "syncschema");
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => rmSync(cache, { recursive: true, force: true }));

function rules(env: NodeJS.ProcessEnv = {}): string {
  const where = { XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
  const { stdout, stderr } = spawnSync(process.execPath, [cli, "rules", "--help"], {
    encoding: "utf8",
    env: { ...process.env, ...where, ...env },
  });
  expect(stderr).toBe("");
  return stdout;
}

// On other systems and on Node 22 and later the folder or its content is not ours to look into.
describe.runIf(process.platform === "linux" && process.version.startsWith("v20."))(
  "what Node compiled",
  () => {
    const kept = () => readdirSync(cache).map((name) => join(cache, name));

    test("is kept for the next start, for the user alone", () => {
      const first = rules();
      const [file, ...others] = kept();
      expect(others).toEqual([]);
      const { mtimeMs, mode } = statSync(file ?? "");
      expect(mode & 0o777).toBe(0o600);
      expect(rules()).toBe(first);
      expect(statSync(file ?? "").mtimeMs).toBe(mtimeMs);
    });

    test("is made anew when it is damaged", () => {
      const first = rules();
      const [file = ""] = kept();
      const { size } = statSync(file);
      truncateSync(file, 100);
      expect(rules()).toBe(first);
      expect(statSync(file).size).toBeGreaterThan(size / 2);
      writeFileSync(file, "no code at all");
      expect(rules()).toBe(first);
    });

    test("of another build goes", () => {
      rules();
      const [file = ""] = kept();
      const older = file.replace(/core-.*?\.cjs/, "core-older.cjs");
      writeFileSync(older, "");
      rmSync(file);
      rules();
      expect(kept()).toEqual([file]);
    });

    test("is not kept when a person says so, nor missed where it cannot be", () => {
      const first = rules({ NODE_DISABLE_COMPILE_CACHE: "1" });
      expect(() => kept()).toThrow("ENOENT");
      writeFileSync(cache, "a file where the folder would be");
      expect(rules()).toBe(first);
    });
  },
);
