// @ts-check
/**
 * How fast a folder of a thousand exports is linted, such as a provider has of its tenants: megabytes in a second,
 * and beside it the floor: a process that reads and parses the same files one after the other.
 *
 * node many-files.js [rounds]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema } from "../fixtures/generator/build.js";
import { writeSchema } from "../fixtures/generator/write.js";

const rounds = Number(process.argv[2] ?? 5);
const count = 1000;
const limit = 60;
const cli = fileURLToPath(new URL("../packages/cli/bin/syncschema.js", import.meta.url));
const floor = fileURLToPath(new URL("floors/parse-folder.js", import.meta.url));

/** Objects of a directory that no mapping reads; without them a schema comes to about 100 KB. */
const unmapped = ["AdministrativeUnit", "Application", "Device", "OrgContact"];

const folder = mkdtempSync(join(tmpdir(), "syncschema-bench-"));
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const env = { ...inherited, XDG_CACHE_HOME: join(folder, "cache") };

try {
  const exports = join(folder, "exports");
  const megabytes = write(exports) / 1e6;
  const times = { ours: /** @type {number[]} */ ([]), floor: /** @type {number[]} */ ([]) };
  for (let round = 0; round <= rounds; round++) {
    const measured = {
      floor: seconds([floor, exports]),
      ours: seconds([cli, "lint", exports, "--format", "compact"]),
    };
    // The first warms up.
    if (round === 0) continue;
    times.ours.push(measured.ours);
    times.floor.push(measured.floor);
  }
  const rate = (/** @type {number[]} */ list) => megabytes / median(list);
  console.log(
    `node ${process.version}, ${availableParallelism()} cores, ${count} files, ${megabytes.toFixed(0)} MB, median of ${rounds}\n`,
  );
  console.log(
    `lint: ${rate(times.ours).toFixed(0)} MB/s (limit ${limit}), ${median(times.ours).toFixed(2)} s`,
  );
  console.log(`floor: ${rate(times.floor).toFixed(0)} MB/s, ${median(times.floor).toFixed(2)} s`);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string} exports @returns the bytes of all files */
function write(exports) {
  mkdirSync(exports);
  const schemas = ["scim", "hr-inbound"].map((kind) => withoutUnmapped(buildSchema({ kind })));
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const text = writeSchema({ ...schemas[index % schemas.length], id: `job-${index}` });
    writeFileSync(join(exports, `${index}.json`), text);
    bytes += text.length;
  }
  return bytes;
}

/** @param {{ directories: { objects: { name: string }[] }[] }} schema */
function withoutUnmapped(schema) {
  const directories = schema.directories.map((directory) => ({
    ...directory,
    objects: directory.objects.filter(({ name }) => !unmapped.includes(name)),
  }));
  return { ...schema, directories };
}

/** @param {readonly string[]} args */
function seconds(args) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}${stdout}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}
