// @ts-check
/**
 * Writes src/schema/generated from schemas/synchronization-schema.schema.json: TypeScript types, the ajv
 * validator as plain code, and the properties of each object type. With --check it writes nothing and
 * fails when a file on disk differs.
 */
import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { writeGenerated } from "../../../scripts/generated-files.js";

const schemaFile = new URL("../../../schemas/synchronization-schema.schema.json", import.meta.url);
const target = new URL("../src/schema/generated/", import.meta.url);
const schema = JSON.parse(await readFile(schemaFile, "utf8"));
const banner =
  "// Generated from schemas/synchronization-schema.schema.json. Do not edit: run `npm run generate`.\n";

async function types() {
  const source = await compile(schema, "SynchronizationSchema", {
    bannerComment: "",
    unreachableDefinitions: true,
    style: { printWidth: 110 },
  });
  return (
    banner +
    source.replaceAll(
      /\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/g,
      "",
    )
  );
}

function validator() {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const bare = JSON.parse(JSON.stringify(schema), (key, value) => (isProse(key, value) ? undefined : value));
  const code = standaloneCode.default(ajv, ajv.compile(bare));
  if (code.includes("require(")) throw new Error("the validator would need ajv at run time");
  return `${banner}// @ts-nocheck\n${code.replace('"use strict";', "")}\n`;
}

/** Descriptions and titles would stand in the validator a second time. */
function isProse(key, value) {
  return (key === "description" || key === "title") && typeof value === "string";
}

/** Title of each object type → its properties, each with the title of the objects it holds, or null. */
function objectTypes() {
  const entries = [schema, ...Object.values(schema.definitions)]
    .filter((definition) => definition.type === "object")
    .map(({ title, properties }) => {
      const members = Object.entries(properties).map(
        ([name, property]) => `    ${name}: ${JSON.stringify(titleOf(property))},`,
      );
      return `  ${title}: {\n${members.join("\n")}\n  },`;
    });
  return `${banner}export const objectTypes = {\n${entries.join("\n")}\n} as const;\n`;
}

/** Title of the object type that a property, or each element of it, has; null for plain values. */
function titleOf(property) {
  const { $ref, items, anyOf } = property;
  if ($ref) return schema.definitions[$ref.replace("#/definitions/", "")].title ?? null;
  if (items) return titleOf(items);
  return anyOf ? (anyOf.map(titleOf).find((title) => title !== null) ?? null) : null;
}

await writeGenerated({
  [new URL("synchronization-schema.ts", target).href]: await types(),
  [new URL("validate.ts", target).href]: validator(),
  [new URL("object-types.ts", target).href]: objectTypes(),
});
