import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { installPackages } from "./install-packages.ts";
import { blocksOf } from "./page-blocks.ts";
import { runCommand } from "./run-command.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

// That of JSON is run by pages.test.ts.
test("a migration in TypeScript is typed, and passes its test; so is the module of the guide", () => {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-new-"));
  try {
    installPackages(folder);
    expect(runCommand("syncschema migrate new contoso/title --format ts", folder).status).toBe(0);
    const guide = readFileSync(join(root, "docs/guides/own-migrations.md"), "utf8");
    const module = blocksOf(guide).find(({ language }) => language === "js");
    const path = join(folder, module?.title ?? "");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, module?.text ?? "");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

    const words = [
      "--ignoreConfig --allowJs --checkJs --strict --module nodenext --skipLibCheck --types node",
      "--rewriteRelativeImportExtensions --outDir out --rootDir .",
    ];
    const files = ["title.ts", "title.test.ts"].map((name) => `migrations/contoso/1-${name}`);
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        ...words.join(" ").split(" "),
        "--typeRoots",
        join(root, "node_modules/@types"),
        ...files,
        path,
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
    const { said } = runCommand("node --test out/migrations/contoso/1-title.test.js", folder);
    expect(said).toMatch(/# pass [1-9]\d*\n# fail 0/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
