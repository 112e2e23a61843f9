import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { blocksOf } from "./page-blocks.ts";
import { expectShown } from "./shown.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

test("npm start shows what the README shows of it", () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, "scripts/tour.js")], {
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "100" },
  });
  expect(status).toBe(0);
  const printed = stdout
    .replaceAll(/(?:\/|[A-Z]:\\)\S*?syncschema-\w+[/\\]/g, "/tmp/syncschema-…/")
    .split("\n");
  const block = blocksOf(readme).find(({ language }) => language === "text");
  const shown = block?.text.trimEnd().split("\n") ?? [];
  const isTiming = (line: string) => /^(?:Installing|Building) … done/.test(line);
  expectShown(
    shown.filter((line) => !isTiming(line)),
    printed,
  );
});
