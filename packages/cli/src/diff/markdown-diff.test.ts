import { encode, readDocument, type SchemaDocument } from "@syncschema/model";
import { marked } from "marked";
import { expect, test } from "vitest";
import { comparedPair } from "./compared-file.ts";
import { markdownDiff } from "./markdown-diff.ts";

/** A schema with a mapping of these attributes. */
function schema(path: string, targets: readonly string[], flowTypes = "Add,Update"): SchemaDocument {
  const attributeMappings = targets.map((targetAttributeName) => ({
    targetAttributeName,
    source: { type: "Attribute", name: "mail", expression: "[mail]" },
  }));
  const mapping = { sourceObjectName: "User", targetObjectName: "User", enabled: true, flowTypes };
  const value = {
    synchronizationRules: [{ id: "1", name: "R", objectMappings: [{ ...mapping, attributeMappings }] }],
    directories: [],
  };
  return readDocument(
    path,
    encode(JSON.stringify(value), { charset: "utf-8", bom: false }),
  ) as SchemaDocument;
}

const count = (text: string, part: string) => text.split(part).length - 1;

test("the file with the gravest change comes first, and its place is open", () => {
  const harmless = comparedPair(schema("a.json", ["x"]), schema("a.json", ["x", "y"]));
  const grave = comparedPair(schema("b.json", ["x"]), schema("b.json", ["x"], "Add,Update,Delete"));
  const text = markdownDiff([harmless, grave]);
  expect(text.indexOf("b.json")).toBeLessThan(text.indexOf("a.json"));
  expect([count(text, "<details open>"), count(text, "<details>"), count(text, "</details>")]).toEqual([
    1, 1, 2,
  ]);
});

test("a table has as many cells in each row as in its head, whatever names hold", () => {
  const names = ["a|b", "`code`", "<b>", "[x](http://y)", "a\nb", "@team", "**"];
  const html = marked.parse(
    markdownDiff([comparedPair(schema("a.json", []), schema("a.json", names))]),
  ) as string;
  expect(count(html, "<td>")).toBe(3 * names.length);
  expect(html).not.toMatch(/<a |<strong>\*|<b>|<em>/);
});

test("a comment is never longer than GitHub takes, and says what is left out", () => {
  const many = Array.from({ length: 2000 }, (_, index) => `attribute${index}`);
  const text = markdownDiff([comparedPair(schema("a.json", []), schema("a.json", many))]);
  expect(text.length).toBeLessThan(65_536);
  const [, left] = /(\d+) more changes not shown/.exec(text) ?? [];
  expect(count(text, "&nbsp;resync |") + Number(left)).toBe(2000);
  expect(count(text, "<details")).toBe(count(text, "</details>"));
});
