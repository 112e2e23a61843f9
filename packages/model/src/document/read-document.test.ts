import { describe, expect, test } from "vitest";
import {
  asSchema,
  fixtureBytes,
  readJson,
  sameBytes,
  schemaFixture,
  schemaFixtures,
} from "../../test/fixtures.ts";
import { valueAt } from "../json/pointer.ts";
import { encode } from "../text/encoding.ts";
import { depthLimit, readDocument } from "./read-document.ts";
import type { SchemaDocument } from "./schema-document.ts";

describe.each([...schemaFixtures, "damaged/utf-16be/schema.json", "damaged/lone-surrogate/schema.json"])(
  "%s",
  (name) => {
    const document = schemaFixture(name);

    test("is whole", () => {
      expect(document).toMatchObject({ faults: [], damage: [], duplicateKeys: [], complete: true });
    });

    test("is written as it was read, byte for byte", () => {
      expect(sameBytes(encode(document.edited([]), document.file.encoding), fixtureBytes(name))).toBe(true);
    });

    test("keeps every other byte when one value is edited, and gets them all back", () => {
      const at = `${document.schemaPointer}/synchronizationRules/0/name`;
      const rename = (from: SchemaDocument, value: unknown) =>
        encode(from.edited([{ op: "set", pointer: at, value }]), from.file.encoding);
      const renamed = rename(document, "RENAMED");
      const restored = rename(asSchema(readDocument(name, renamed)), valueAt(document.root, at));
      expect(sameBytes(renamed, fixtureBytes(name))).toBe(false);
      expect(sameBytes(restored, fixtureBytes(name))).toBe(true);
    });
  },
);

describe("a file that is no schema is a problem, not an exception", () => {
  test("an empty file has no JSON", () => {
    const reading = readDocument("empty.json", new Uint8Array());
    expect(reading).toMatchObject({
      kind: "unreadable",
      file: { path: "empty.json", text: "" },
      problem: { kind: "invalid-json", offset: 0, error: { kind: "empty" } },
    });
  });

  test("bytes that are no text", () => {
    expect(readDocument("x", Uint8Array.of(0x7b, 0xe9, 0x7d))).toMatchObject({
      problem: { kind: "not-text", offset: 1, decoded: { reason: "invalid-utf-8", byteOffset: 1 } },
    });
  });

  test("a slip in the JSON", () => {
    expect(readJson('{"directories": [],}')).toMatchObject({
      problem: { kind: "invalid-json", offset: 18, error: { kind: "trailing-comma" } },
    });
  });

  test("another document begins at its first character", () => {
    expect(readJson('\n\t {"value": []}')).toMatchObject({
      problem: { kind: "not-a-schema", offset: 3, document: "list", schemas: [] },
    });
  });
});

describe("nesting", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

  test("up to the limit is read", () => {
    expect(readJson(`{"directories": [], "x": ${nested(depthLimit - 1)}}`)).toMatchObject({ kind: "schema" });
  });

  test("beyond the limit is refused at the bracket that goes beyond", () => {
    const text = `{"directories": [], "[": "[", "x": ${nested(depthLimit)}}`;
    expect(readJson(text)).toMatchObject({
      problem: { kind: "too-deep", limit: depthLimit, offset: text.indexOf("[[") + depthLimit - 1 },
    });
  });

  test("a text at the last level goes no deeper", () => {
    const text = `{"directories": [], "x": ${"[".repeat(depthLimit - 1)}"x"${"]".repeat(depthLimit - 1)}}`;
    expect(readJson(text)).toMatchObject({ kind: "schema" });
  });

  test("of 100,000 levels, behind a text of a million escapes, is refused as well", () => {
    expect(readJson(`["${"\\n".repeat(1_000_000)}", ${nested(100_000)}]`)).toMatchObject({
      problem: { kind: "too-deep" },
    });
    expect(readJson("[".repeat(100_000))).toMatchObject({ problem: { error: { kind: "unclosed" } } });
  });
});

describe("a template with its schema inside", () => {
  const text =
    '{"id": "customappsso", "schema": {"id": 1, "directories": [{"name": "..."}], "Version": "1"}}';
  const document = asSchema(readJson(text));

  test("is unwrapped", () => {
    expect(document.schemaPointer).toBe("/schema");
    expect(document.schema.directories[0]?.pointer).toBe("/schema/directories/0");
  });

  test("has every pointer from the root of the file", () => {
    expect(document.faults).toMatchObject([{ pointer: "/schema/id" }]);
    expect(document.damage).toMatchObject([{ pointer: "/schema/directories/0/name" }]);
    expect(document.unfamiliarProperties).toMatchObject([{ pointer: "/schema/Version" }]);
  });
});

test("a place has a span in the text, whatever its name is made of", () => {
  const text = '{"directories": [], "a/b\\u007e": 1}';
  const document = asSchema(readJson(text));
  const span = document.span("/a~1b~0");
  expect(text.slice(span?.keyStart, span?.end)).toBe('"a/b\\u007e": 1');
  expect(document.span("/nowhere")).toBeUndefined();
});

test("a name that stands twice is reported, also outside of the schema", () => {
  const document = asSchema(readJson('{"a": 1, "a": 2, "schema": {"directories": []}}'));
  expect(document.duplicateKeys).toMatchObject([{ key: "a", object: "", repeat: { keyStart: 9 } }]);
});

test("a member __proto__ is a name like any other", () => {
  const document = asSchema(readJson('{"directories": [], "__proto__": {"synchronizationRules": [{}]}}'));
  expect(document.schema.rules).toEqual([]);
  expect(document.unfamiliarProperties).toMatchObject([{ key: "__proto__", pointer: "/__proto__" }]);
  const edited = document.edited([{ op: "set", pointer: "/__proto__/polluted", value: true }]);
  expect(edited).toContain('"polluted": true');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe("whether a schema is complete", () => {
  const directory = { name: "AD", objects: [{ name: "User", attributes: [], supportedApis: ["User"] }] };

  test.each<[string, boolean, unknown]>([
    ["one as it should be", true, [directory]],
    ["none at all", true, []],
    ["a list that is null", true, null],
    ["a list of one written as its element", true, directory],
    ["a list of texts written as its only text", true, [{ objects: [{ supportedApis: "User" }] }]],
    ["a wrong type of a single value", true, [{ ...directory, readOnly: "true" }]],
    ["text in the place of a list", false, "AD"],
    ["text in the place of an object", false, [directory, "AD"]],
    ["what PowerShell cut off", false, ["@{name=AD}"]],
    ["what documentation left out", false, [directory, {}]],
  ])("%s: %s", (_, complete, directories) => {
    expect(asSchema(readJson({ directories })).complete).toBe(complete);
  });
});

test("what was cut off is no fault of its type as well", () => {
  const document = asSchema(readJson({ directories: ["@{name=AD}"], synchronizationRules: ["AD"] }));
  expect(document.damage.map(({ pointer }) => pointer)).toEqual(["/directories/0"]);
  expect(document.faults.map(({ pointer }) => pointer)).toEqual(["/synchronizationRules/0"]);
});
