// @ts-check
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const cli = join("packages", "cli", "bin", "syncschema.js");
const seed = join("fixtures", "cross-tenant", "schema.json");

/**
 * The main job on an exported cross-tenant schema whose groups are not synchronized: lint it, migrate a copy,
 * lint the copy.
 *
 * @returns {number} 0, or 1 when a step did not do what it is for
 */
export function tour() {
  const copy = join(mkdtempSync(join(tmpdir(), "syncschema-")), "schema.json");
  copyFileSync(join(root, seed), copy);
  const asExpected =
    say(
      "An exported schema of cross-tenant synchronization: what keeps its groups from being synchronized?",
    ) &&
    syncschema(["lint", seed]) === 1 &&
    say("The migration for it, on a copy of the file:") &&
    syncschema(["migrate", "up", copy, "--write"]) === 0 &&
    say("And the copy:") &&
    syncschema(["lint", copy]) === 0;
  if (!asExpected) return 1;
  say("To try next:");
  for (const [command, what] of next) console.log(`  node ${cli} ${command.padEnd(52)}  ${what}`);
  return 0;
}

const next = [
  [`migrate plan ${seed}`, "the same change, with its text; writes nothing"],
  ["explain group-mapping-disabled", "why a rule exists, with examples"],
  ["lint your-export.json", "your own schema"],
];

/** @param {string} sentence */
function say(sentence) {
  console.log(`\n${sentence}\n`);
  return true;
}

/** @param {readonly string[]} args */
function syncschema(args) {
  console.log(`$ syncschema ${args.join(" ")}\n`);
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" }).status;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = tour();
