import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asSchema, readJson, sameBytes } from "../../test/fixtures.ts";
import { compareSchemas } from "../compare/compare-schemas.ts";
import { isJsonObject } from "../json/value.ts";
import { encode } from "../text/encoding.ts";
import { readDocument } from "./read-document.ts";
import type { SchemaDocument } from "./schema-document.ts";

const corpus = process.env.SYNCSCHEMA_CORPUS;

interface Entry {
  readonly file: string;
  readonly kind: string;
}

function wholeExports(folder: string): string[] {
  const entries = JSON.parse(readFileSync(join(folder, "MANIFEST.json"), "utf8")) as readonly Entry[];
  return entries.filter(({ kind }) => kind === "full").map(({ file }) => join(folder, file));
}

describe.skipIf(corpus === undefined)("real exports (SYNCSCHEMA_CORPUS)", () => {
  const files = corpus === undefined ? [] : wholeExports(corpus);
  const read = (file: string) => asSchema(readDocument(file, readFileSync(file)));

  test("are there", () => {
    expect(files).not.toEqual([]);
  });

  test("are schemas without fault or damage", () => {
    for (const file of files) {
      const clean = { faults: [], damage: [], duplicateKeys: [], unfamiliarProperties: [], complete: true };
      expect(read(file), file).toMatchObject(clean);
    }
  });

  test("are written as they were read, byte for byte", () => {
    for (const file of files) {
      const document = read(file);
      expect(sameBytes(encode(document.edited([]), document.file.encoding), readFileSync(file))).toBe(true);
    }
  });

  test("have no difference to themselves, whatever the order", () => {
    for (const file of files) {
      const document = read(file);
      expect(compareSchemas(document, readReversed(document)), file).toEqual([]);
    }
  });
});

/** The same schema with the order of every object, and of every collection but arguments, turned round. */
function readReversed({ schema }: SchemaDocument): SchemaDocument {
  const reversed = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => reversed(item));
      return key === "parameters" ? items : items.reverse();
    }
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, held]) => [name, reversed(held, name)]),
    );
  };
  return asSchema(readJson(reversed(schema.value)));
}
