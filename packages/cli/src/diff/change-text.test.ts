import { compareSchemas, encode, readDocument, type SchemaDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { changeText } from "./change-text.ts";

type Members = Readonly<Record<string, unknown>>;

/** A schema with one attribute mapping and one definition. */
function schema(attributeMapping: Members, definition: Members): SchemaDocument {
  const value = {
    synchronizationRules: [
      {
        id: "1",
        name: "R",
        objectMappings: [
          {
            sourceObjectName: "User",
            targetObjectName: "User",
            enabled: true,
            attributeMappings: [{ targetAttributeName: "title", ...attributeMapping }],
          },
        ],
      },
    ],
    directories: [
      { id: "d", name: "app", objects: [{ name: "User", attributes: [{ name: "title", ...definition }] }] },
    ],
  };
  const bytes = encode(JSON.stringify(value), { charset: "utf-8", bom: false });
  return readDocument("schema.json", bytes) as SchemaDocument;
}

/** What the changes from some members of the attribute mapping to others are called. */
function mapped(before: Members, after: Members): string[] {
  return compareSchemas(schema(before, {}), schema(after, {})).map((change) => changeText(change).value);
}

function defined(before: Members, after: Members): string[] {
  return compareSchemas(schema({}, before), schema({}, after)).map((change) => changeText(change).value);
}

const source = (expression: string, name = "x") => ({ source: { type: "Function", name, expression } });

test("both values stand beside each other; what is left out is absent", () => {
  expect(mapped({}, { defaultValue: "x" })).toEqual(['(absent) → "x"']);
  expect(mapped({ defaultValue: null }, { defaultValue: "" })).toEqual(['null → ""']);
});

test("a source is shown as its expression", () => {
  expect(mapped(source("ToLower([mail])"), source("ToUpper([mail])"))).toEqual([
    "ToLower([mail]) → ToUpper([mail])",
  ]);
  expect(mapped(source("ToLower([mail])"), { source: null })).toEqual(["ToLower([mail]) → no source"]);
});

test("where the texts are the same, their trees are shown", () => {
  const attribute = (name: string) => ({ source: { type: "Attribute", name, expression: "[mail]" } });
  expect(mapped(attribute("mail"), attribute("upn"))).toEqual([
    "[mail] → [upn] in the tree, [mail] in the text",
  ]);
  expect(mapped(source("A([b])", "A"), { source: { ...source("A([b])", "A").source, extra: 1 } })).toEqual([
    "A([b]), with another tree",
  ]);
});

test("long texts are cut to where they begin to differ", () => {
  const long = (word: string) =>
    source(`Join("", ${'"same", '.repeat(100)}"${word}", ${'"same", '.repeat(100)}"z")`);
  const [text = ""] = mapped(long("one"), long("other"));
  expect(text).toMatch(/^….*"one", .*… → ….*"other", .*…$/);
  expect(text.length).toBeLessThan(420);
});

test("of lists it says what was added and removed, of metadata with one key the values", () => {
  const entry = (key: string, value: string) => ({ key, value });
  expect(defined({}, { metadata: [entry("MaximumLength", "9")] })).toEqual([
    'added {"key":"MaximumLength","value":"9"}',
  ]);
  expect(
    defined(
      { metadata: [entry("MaximumLength", "9"), entry("IsContainer", "true")] },
      { metadata: [entry("MaximumLength", "10")] },
    ),
  ).toEqual(['MaximumLength "9" → "10"; removed {"key":"IsContainer","value":"true"}']);
});

test("of a long list only the beginning is said", () => {
  const metadata = Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, value: "x" }));
  expect(defined({}, { metadata })[0]).toMatch(/; and 12 more$/);
});
