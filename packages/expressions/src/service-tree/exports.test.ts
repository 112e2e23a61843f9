import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "../syntax/parse.ts";
import { buildSource } from "./build-source.ts";
import { compareSource } from "./compare-source.ts";
import type { MappingSource } from "./mapping-source.ts";
import { textOfSource } from "./text-of-source.ts";

/** Exports of whole schemas; they belong to others, so they are no part of the project. */
const corpus = process.env.SYNCSCHEMA_CORPUS;
const exports = [
  "001-cloudsync-ad2aad-use-azuread-sample1.json",
  "005-salesforce-schema-graph-docs-2017.json",
];

const sources = corpus === undefined ? [] : exports.flatMap((name) => sourcesIn(read(join(corpus, name))));

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
}

function sourcesIn(value: unknown): MappingSource[] {
  if (typeof value !== "object" || value === null) return [];
  const { source } = value as { source?: MappingSource };
  if (source?.type) return [source];
  return Object.values(value).flatMap(sourcesIn);
}

/** The service's tree without what its text has lost: the placeholder of a blank slot. */
function withoutLosses({ expression, name, type, parameters }: MappingSource): MappingSource {
  const kept = (parameters ?? []).filter(({ value }) => value?.expression != null);
  return {
    ...{ expression: expression ?? null, name: name ?? null, type: type ?? null },
    parameters: kept.map(({ key, value }) => ({ key: key ?? null, value: withoutLosses(value ?? {}) })),
  };
}

test.skipIf(!corpus)("the trees of real exports are built from their texts", () => {
  const withText = sources.filter(({ expression }) => expression != null);
  expect(withText.length).toBeGreaterThan(100);
  for (const source of withText) {
    const built = buildSource(parse(source.expression ?? ""));
    expect(built).toEqual({ ok: true, source: withoutLosses(source) });
  }
});

test.skipIf(!corpus)("the texts and trees of real exports do not differ", () => {
  expect(sources.flatMap((source) => compareSource(source))).toEqual([]);
});

test.skipIf(!corpus)("the trees of real exports have texts that say the same", () => {
  for (const source of sources) {
    const text = textOfSource(source);
    expect(text.ok && compareSource({ ...source, expression: text.text }), source.expression ?? "").toEqual(
      [],
    );
  }
});
