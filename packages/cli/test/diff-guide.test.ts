import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "packages/cli/bin/syncschema.js");
const fixture = (name: string) => join(root, "fixtures", name);

const guide = readFileSync(join(root, "docs/diff.md"), "utf8");

/** The commands of the guide under a heading, as a person would paste them. */
function commandsUnder(heading: string): string {
  const [, section = ""] = guide.split(`\n## ${heading}\n`);
  return /```sh\n(.*?)```/s.exec(section)?.[1] ?? "";
}

test("the guide's sample is what the command prints, with parts left out", () => {
  const printed = readFileSync(join(root, "packages/cli/test/conversations/diff.txt"), "utf8").split("\n");
  const [, sample = ""] = /```text\n(.*?)```/s.exec(guide) ?? [];
  let from = 0;
  for (const line of sample.split("\n").filter((text) => text !== "…" && text !== "")) {
    const at = printed.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
  expect(from).toBeGreaterThan(0);
});

let folder: string;
let repository: string;

/** Runs a line of shell in the repository, with syncschema on the path and no configuration of git but its own. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: repository,
    encoding: "utf8",
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_PAGER: "cat",
      COLUMNS: "100",
    },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-git-"));
  repository = join(folder, "repository");
  mkdirSync(join(repository, "exports"), { recursive: true });
  writeFileSync(join(folder, "syncschema"), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(join(folder, "syncschema"), 0o755);
  cpSync(fixture("damaged/no-matching/schema.json"), join(repository, "exports/app.json"));
  cpSync(fixture("cross-tenant/schema.json"), join(repository, "exports/old.json"));
  const commit = "git add -A && git -c user.name=x -c user.email=x@contoso.com commit -qm start";
  expect(shell(`git init -q . && ${commit}`)).toMatchObject({ status: 0 });
  cpSync(fixture("damaged/flow-types-none/schema.json"), join(repository, "exports/app.json"));
  cpSync(fixture("scim/template.json"), join(repository, "exports/new.json"));
  rmSync(join(repository, "exports/old.json"));
  expect(shell("git add -A")).toMatchObject({ status: 0 });
});

afterAll(() => rmSync(folder, { recursive: true }));

const change = '~ flowTypes: "Add,Update,Delete" → "None"';

/** On Windows git brings a shell of its own, in which only the way to our command would differ. */
const posixTest = test.skipIf(process.platform === "win32");

posixTest("git difftool shows what differs in meaning, as the guide sets it up", () => {
  expect(shell(commandsUnder("As git's difftool"))).toMatchObject({ status: 0, stderr: "" });
  const { stdout, stderr } = shell("git difftool HEAD -- exports");
  expect(stderr).toBe("");
  expect(stdout).toContain("→ exports/app.json  scim");
  expect(stdout).toContain(change);
  expect(stdout).toContain("+ exports/new.json  has no counterpart on the old side");
  expect(stdout).toMatch(/^- \S*old\.json {2}has no counterpart on the new side$/m);
});

posixTest("git difftool --dir-diff compares the folders", () => {
  const { stdout, stderr } = shell("git difftool --dir-diff HEAD");
  expect(stderr).toBe("");
  expect(stdout).toContain(change);
  expect(stdout).toContain("1 of 1 file differs, 1 added, 1 removed.");
});

posixTest("git diff shows it too, for the files that .gitattributes names", () => {
  expect(shell(commandsUnder("In git diff itself"))).toMatchObject({ status: 0, stderr: "" });
  writeFileSync(join(repository, "other.txt"), "text\n");
  const { status, stdout, stderr } = shell("git add -A && git diff HEAD");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("→ exports/app.json  scim");
  expect(stdout).toContain(change);
  expect(stdout).toContain("+ exports/new.json  has no counterpart on the old side");
  expect(stdout).toContain("+text");
});

posixTest("GIT_EXTERNAL_DIFF shows it once, without configuration", () => {
  const [line = ""] = commandsUnder("Once, without configuration").split("\n");
  const { stdout, stderr } = shell(line);
  expect(stderr).toBe("");
  expect(stdout).toContain(change);
});
