// @ts-check
/**
 * What it costs to plan 200 operations on a schema of 1 MB and to write the result, beside reading the schema and
 * writing it back. Rounds are interleaved; medians and their ratio are printed.
 *
 * node migrate.js [rounds]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "../fixtures/generator/build.js";
import { writeSchema } from "../fixtures/generator/write.js";
import { applyOperations, operableAddress } from "../packages/migrations/dist/index.js";
import { encode, readDocument } from "../packages/model/dist/index.js";

const rounds = Number(process.argv[2] ?? 31);
const limit = 3;
const folder = mkdtempSync(join(tmpdir(), "syncschema-bench-"));
const input = join(folder, "schema.json");
const output = join(folder, "migrated.json");
writeFileSync(input, writeSchema(buildSchema({ kind: "cloud-sync", size: 1_000_000 })));

try {
  const document = read();
  const mixes = { "additions alone": additions(document), "of every kind": mixed(document) };
  console.log(
    `node ${process.version}, ${rounds} rounds after five to warm up; milliseconds, median (minimum)\n`,
  );
  for (const [what, operations] of Object.entries(mixes)) console.log(compared(what, operations));
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} what
 * @param {readonly import("@syncschema/migrations").Operation[]} operations
 */
function compared(what, operations) {
  const times = { ours: /** @type {number[]} */ ([]), floor: /** @type {number[]} */ ([]) };
  for (let round = -5; round < rounds; round++) {
    const floor = timed(() => write(read()));
    const ours = timed(() => {
      const { document, outcomes } = applyOperations(read(), operations);
      const undone = outcomes.find(({ state }) => state !== "applied");
      if (undone) throw new Error(`${JSON.stringify(undone.operation)} is ${undone.state}`);
      write(document);
    });
    if (round < 0) continue;
    times.floor.push(floor);
    times.ours.push(ours);
  }
  const ratio = median(times.ours) / median(times.floor);
  const figures = (/** @type {number[]} */ list) =>
    `${median(list).toFixed(1)} (${Math.min(...list).toFixed(1)})`;
  return `${operations.length} operations, ${what}: ${figures(times.ours)}, floor ${figures(times.floor)}: ${ratio.toFixed(2)} × (limit ${limit} ×)`;
}

function read() {
  const reading = readDocument(input, readFileSync(input));
  if (reading.kind !== "schema") throw new Error(reading.problem.kind);
  return reading;
}

/** @param {import("@syncschema/model").SchemaDocument} document */
function write({ file }) {
  writeFileSync(output, encode(file.text, file.encoding));
}

/** @param {() => void} run */
function timed(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The mapping that has most attributes. @param {import("@syncschema/model").SchemaDocument} document */
function largestMapping({ schema }) {
  const mappings = schema.rules.flatMap(({ objectMappings }) => objectMappings);
  const [largest] = mappings.sort((a, b) => b.attributeMappings.length - a.attributeMappings.length);
  const [source] = largest?.sourceObjects ?? [];
  const [target] = largest?.targetObjects ?? [];
  if (!largest || !source || !target) throw new Error("the schema maps nothing");
  return { largest, source, target };
}

/**
 * Attributes that are defined on both sides and mapped.
 *
 * @param {import("@syncschema/model").SchemaDocument} document
 * @returns {import("@syncschema/migrations").Operation[]}
 */
function additions(document) {
  const { largest, source, target } = largestMapping(document);
  const names = Array.from({ length: 66 }, (_, index) => `addedAttribute${index}`);
  return [
    ...names.map(
      (name) =>
        /** @type {const} */ ({
          op: "ensure-attribute-mapping",
          at: `${operableAddress(largest)} / attribute:${name}`,
          source: `Trim([${name}])`,
        }),
    ),
    ...[source, target].flatMap((object) =>
      names.map(
        (name) =>
          /** @type {const} */ ({
            op: "ensure-attribute-definition",
            at: `${operableAddress(object)} / attribute:${name}`,
          }),
      ),
    ),
    { op: "set-enabled", at: operableAddress(largest), enabled: !largest.enabled },
    { op: "set-flow-types", at: operableAddress(largest), flowTypes: ["Update"] },
  ];
}

/**
 * Changes, removals and renames, spread over the largest mapping and its definitions.
 *
 * @param {import("@syncschema/model").SchemaDocument} document
 * @returns {import("@syncschema/migrations").Operation[]}
 */
function mixed(document) {
  const { largest, source } = largestMapping(document);
  const mappings = largest.attributeMappings.slice(-200).map(operableAddress);
  const definitions = source.attributes.slice(-60).map(operableAddress);
  return [
    ...mappings.slice(0, 50).map((at) => /** @type {const} */ ({ op: "remove", at })),
    ...mappings.slice(50, 120).map(
      (at) =>
        /** @type {const} */ ({
          op: "change-attribute-mapping",
          at,
          source: 'Switch([mail], , "a", "b")',
          flowType: "ObjectAddOnly",
        }),
    ),
    ...mappings.slice(120, 150).map(
      (at, index) =>
        /** @type {const} */ ({
          op: "set",
          at,
          property: "targetAttributeName",
          value: `other${index}`,
        }),
    ),
    ...definitions.slice(0, 40).map(
      (at) =>
        /** @type {const} */ ({
          op: "change-attribute-definition",
          at,
          type: "Integer",
          metadata: [{ key: "MaximumLength", value: "10" }],
        }),
    ),
    ...definitions
      .slice(40, 50)
      .map((at, index) => /** @type {const} */ ({ op: "rename", at, to: `renamed${index}` })),
  ];
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}
