// @ts-check
/**
 * What the command line costs, each beside its floor: the process that does the least that can be done. Rounds
 * are interleaved, so that what else the machine does falls on all alike; medians and their ratio are printed.
 *
 * node bench.js [rounds]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema } from "../fixtures/generator/build.js";
import { writeSchema } from "../fixtures/generator/write.js";

const rounds = Number(process.argv[2] ?? 15);
const cli = fileURLToPath(new URL("../packages/cli/bin/syncschema.js", import.meta.url));
const floors = new URL("floors/", import.meta.url);
const floor = (/** @type {string} */ name) => fileURLToPath(new URL(name, floors));

/** Certificates from the environment cost Node 70 ms at every start; a floor of that height would hide us. */
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

const folder = mkdtempSync(join(tmpdir(), "syncschema-bench-"));
const env = { ...inherited, XDG_CACHE_HOME: join(folder, "cache") };
const megabyte = join(folder, "clean-1mb.json");
writeFileSync(megabyte, writeSchema(buildSchema({ kind: "cloud-sync", size: 1_000_000 })));

const comparisons = [
  { what: "--version", ours: [cli, "--version"], floor: [floor("empty.js")], limit: 1.5 },
  {
    what: "lint a clean 1 MB schema",
    ours: [cli, "lint", megabyte],
    floor: [floor("parse.js"), megabyte],
    limit: 2,
  },
  {
    what: "the same at the first start, with nothing compiled yet",
    ours: [cli, "lint", megabyte],
    floor: [floor("parse.js"), megabyte],
    env: { NODE_DISABLE_COMPILE_CACHE: "1" },
  },
];

try {
  console.log(
    `node ${process.version}, ${rounds} rounds after one to warm up; milliseconds, median (minimum)\n`,
  );
  for (const comparison of comparisons) console.log(compared(comparison));
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {(typeof comparisons)[number]} comparison */
function compared({ what, ours, floor, env, limit }) {
  const times = { ours: /** @type {number[]} */ ([]), floor: /** @type {number[]} */ ([]) };
  for (let round = 0; round <= rounds; round++) {
    const measured = { floor: wallTime(floor, env), ours: wallTime(ours, env) };
    if (round === 0) continue;
    times.ours.push(measured.ours);
    times.floor.push(measured.floor);
  }
  const ratio = median(times.ours) / median(times.floor);
  const figures = (/** @type {number[]} */ list) =>
    `${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)})`;
  const allowed = limit === undefined ? "" : ` (limit ${limit} ×)`;
  return `${what}: ${figures(times.ours)}, floor ${figures(times.floor)}: ${ratio.toFixed(2)} ×${allowed}`;
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [more] environment variables besides those of this process
 */
function wallTime(args, more) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...env, ...more },
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}
