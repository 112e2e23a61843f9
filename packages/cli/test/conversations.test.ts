import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

/**
 * A conversation is a text: what a person types behind `$`, and what comes back. A first line such as
 * `uses cross-tenant/schema.json as schema.json` puts a fixture into the folder in which it takes place, a line
 * such as `writes a.json {\n}` a text, and `shows a.json` prints what is in a file by then. Every command is run
 * again and the whole text must come out; `vitest -u` writes it anew.
 */
const conversations = fileURLToPath(new URL("conversations/", import.meta.url));
const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

test.each(readdirSync(conversations).map((name) => name.replace(".txt", "")))("%s", async (name) => {
  const file = join(conversations, `${name}.txt`);
  const script = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^(?:\$|uses|writes|shows|#) /.test(line));
  const folder = mkdtempSync(join(tmpdir(), "syncschema-test-"));
  try {
    const transcript = script.map((line) =>
      line.startsWith("$ ") ? run(line, folder) : prepare(line, folder),
    );
    await expect(transcript.join("\n")).toMatchFileSnapshot(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function prepare(line: string, folder: string): string {
  const [, fixture, name] = /^uses (\S+) as (\S+)$/.exec(line) ?? [];
  if (fixture && name) cpSync(join(fixtures, fixture), join(folder, name), { recursive: true });
  const [, written, text] = /^writes (\S+) (.*)$/.exec(line) ?? [];
  if (written && text) {
    mkdirSync(dirname(join(folder, written)), { recursive: true });
    writeFileSync(join(folder, written), text.replaceAll("\\n", "\n"));
  }
  const [, shown] = /^shows (\S+)$/.exec(line) ?? [];
  return shown ? `${line}\n${indented(withoutTime(readFileSync(join(folder, shown), "utf8")))}` : line;
}

/** What is another at every run stands there by its name: the time, and what is computed from it. */
function withoutTime(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, (time) => (isJustNow(time) ? "<time>" : time))
    .replaceAll(/("checksum": )"sha256:\w{64}"/g, '$1"<checksum>"');
}

function isJustNow(time: string): boolean {
  return Math.abs(Date.parse(time) - Date.now()) < 600_000;
}

/** So that no line of it looks like one of the conversation. */
function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}

/** Runs `$ command` and gives it back with what it printed. */
function run(line: string, folder: string): string {
  const { said, status } = runCommand(line.slice("$ ".length), folder);
  return `${line}\n${said === "" ? "" : `${withoutTime(said)}\n`}→ ${status}\n`;
}
