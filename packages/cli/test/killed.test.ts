import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { agreement, firstEdited, type History, standing } from "@syncschema/migrations";
import { expect, test } from "vitest";
import { hashOf } from "../src/history/hash.ts";
import { root } from "./hand-written-pages.ts";
import { runCommand } from "./run-command.ts";

/** `SYNCSCHEMA_KILLS=200 npx vitest run test/killed.test.ts` is what a release is held to. */
const kills = Number(process.env.SYNCSCHEMA_KILLS ?? 6);

const bin = fileURLToPath(new URL("../bin/syncschema.js", import.meta.url));
const fixture = join(root, "fixtures/cross-tenant/schema.json");
const names = ["a.json", "b.json", "c.json", "d.json", "e.json", "f.json"];
const migrating = `migrate up ${names.join(" ")} --write`;

function folderOfSchemas(): string {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-killed-"));
  for (const name of names) cpSync(fixture, join(folder, name));
  return folder;
}

/** When a process is killed: some milliseconds after it was started, or after it has begun to write. */
interface Moment {
  readonly after: "start" | "first write";
  readonly delay: number;
}

/** Migrates, and kills the process at some moment; gives how long it ran, and how long of that it wrote. */
function killed(folder: string, moment?: Moment): Promise<{ readonly ran: number; readonly wrote: number }> {
  return new Promise((resolve) => {
    const start = performance.now();
    let written: number | undefined;
    let timer: NodeJS.Timeout | undefined;
    const child = spawn(process.execPath, [bin, ...migrating.split(" ")], { cwd: folder, stdio: "ignore" });
    const killAfter = (from: Moment["after"]) => {
      if (moment?.after === from) timer = setTimeout(() => child.kill("SIGKILL"), moment.delay);
    };
    killAfter("start");
    const watcher = watch(folder, () => {
      if (written === undefined) killAfter("first write");
      written ??= performance.now();
    });
    child.on("close", () => {
      clearTimeout(timer);
      watcher.close();
      const end = performance.now();
      resolve({ ran: end - start, wrote: end - (written ?? end) });
    });
  });
}

function historyOf(file: string): History {
  const path = `${file}.history.json`;
  const { entries, begun = [] } = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { entries: [] };
  return { entries, begun };
}

/** How each file and its history stand to each other; what may not be is named as it is. */
function stateOf(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const hash = hashOf(readFileSync(file));
  if (hash !== before && hash !== after) return "torn";
  const history = historyOf(file);
  if (firstEdited(history, hashOf) !== undefined) return "edited";
  const says = agreement(history, hash);
  const isDone = standing(history).length === 1;
  if (says === "agrees" && isDone === (hash === after)) return isDone ? "migrated" : "untouched";
  return says;
}

test(`a process that is killed ${kills} times leaves no torn file and no history that is silent`, {
  timeout: 3_600_000,
}, async () => {
  const whole = folderOfSchemas();
  const before = hashOf(readFileSync(join(whole, "a.json")));
  const { ran, wrote } = await killed(whole);
  const hashes = { before, after: hashOf(readFileSync(join(whole, "a.json"))) };
  expect(names.map((name) => stateOf(join(whole, name), hashes))).toEqual(names.map(() => "migrated"));
  rmSync(whole, { recursive: true });

  const counts: Record<string, number> = {};
  for (let run = 0; run < kills; run++) {
    const folder = folderOfSchemas();
    // Most of a run is planning; every second kill is aimed at the writing.
    const moment: Moment =
      run % 2 === 0
        ? { after: "start", delay: Math.random() * ran }
        : { after: "first write", delay: Math.random() * wrote };
    await killed(folder, moment);
    const states = names.map((name) => stateOf(join(folder, name), hashes));
    for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
    const allowed = ["untouched", "migrated", "broken-off-before", "broken-off-after"];
    expect({ moment, wrong: states.filter((state) => !allowed.includes(state)) }).toEqual({
      moment,
      wrong: [],
    });
    // The next run brings everything to its end, whatever was left.
    const isBetween = new Set(states).size > 1 || states.some((state) => state.startsWith("broken-off"));
    if (isBetween) {
      expect(runCommand(`syncschema ${migrating}`, folder).status).toBe(0);
      expect(names.map((name) => stateOf(join(folder, name), hashes))).toEqual(names.map(() => "migrated"));
      const { said } = runCommand(`syncschema migrate status ${names.join(" ")} --format json`, folder);
      expect(new Set(JSON.parse(said).files.map(({ history }: { history: string }) => history))).toEqual(
        new Set(["agrees"]),
      );
    }
    const left = readdirSync(folder).filter((name) => name.endsWith(".tmp")).length;
    if (left > 0) counts["temporary files left"] = (counts["temporary files left"] ?? 0) + left;
    rmSync(folder, { recursive: true });
  }
  console.log(
    `${kills} kills within ${ran.toFixed(0)} ms, of which ${wrote.toFixed(0)} ms of writing: ${JSON.stringify(counts)}`,
  );
});
