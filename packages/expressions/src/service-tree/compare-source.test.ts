import { expect, test } from "vitest";
import { parse } from "../syntax/parse.ts";
import { buildSource } from "./build-source.ts";
import { compareSource } from "./compare-source.ts";
import type { MappingSource } from "./mapping-source.ts";

/** The tree of one text under another text. */
const under = (expression: string, tree: string): MappingSource => {
  const built = buildSource(parse(tree));
  if (!built.ok) throw new Error(`no tree for ${tree}`);
  return { ...built.source, expression };
};
const attribute = (name: string): MappingSource => ({
  name,
  type: "Attribute",
  expression: `[${name}]`,
  parameters: [],
});

test("a tree under its own text, in any layout, has no differences", () => {
  expect(compareSource(under('IIF( [a] = "0",Left([b],3) , )', 'IIF([a]="0", Left([b], 3), )'))).toEqual([]);
});

test("an edited text is no longer that of its tree", () => {
  expect(compareSource(under('Join("", [a], [c])', 'Join("", [a], [b])'))).toEqual([
    { path: ["parameters", 2, "value"], kind: "name", text: "c", tree: "b" },
  ]);
  expect(compareSource(under("ToUpper([a], )", "Trim([a])"))).toEqual([
    { path: [], kind: "name", text: "ToUpper", tree: "Trim" },
  ]);
  expect(compareSource(under('IIF([a]<>"0", [b], [c])', 'IIF([a]="0", [b], [c])'))).toEqual([
    { path: ["parameters", 1, "value"], kind: "name", text: "<>", tree: "=" },
  ]);
  expect(compareSource(under("Trim([a])", "Trim(Trim([a]))"))).toEqual([
    { path: ["parameters", 0, "value"], kind: "type", text: "Attribute", tree: "Function" },
  ]);
});

test("arguments that only one side has are named", () => {
  expect(compareSource(under('Join("", [a], [b])', 'Join("", [a])'))).toEqual([
    { path: [], kind: "missing-parameter", text: "[b]" },
  ]);
  expect(compareSource(under('Join("", [a])', 'Join("", [a], [b])'))).toEqual([
    { path: ["parameters", 2], kind: "extra-parameter", text: "Join", tree: "source: [b]" },
  ]);
  expect(compareSource({ expression: "Trim([a])", name: "Trim", type: "Function" })).toEqual([
    { path: [], kind: "missing-parameter", text: "[a]" },
  ]);
});

test("an inner node's own text must be its argument", () => {
  const inner = { ...under("Trim([a])", "Trim([a])"), expression: "Trim([z])" };
  const source = { ...under("Trim(Trim([a]))", "Trim([a])"), parameters: [{ key: "source", value: inner }] };
  expect(compareSource(source)).toEqual([
    { path: ["parameters", 0, "value"], kind: "inner-text", text: "Trim([a])", tree: "Trim([z])" },
  ]);
});

test("what the service loses itself is no difference", () => {
  const join = under('Join("@", [a], )', 'Join("@", [a], %DomainFQDN%)');
  expect(compareSource(join)).toEqual([]);
  expect(compareSource(under('FormatDateTime([a], , "yyyy")', 'FormatDateTime([a], , , "yyyy")'))).toEqual(
    [],
  );
  expect(compareSource(under('Left([a], "3")', "Left([a], 3)"))).toEqual([]);
  expect(compareSource({ ...under("trim([a])", "Trim([a])") })).toEqual([]);
  const parameters = [{ key: "Source", value: attribute("a") }];
  expect(compareSource({ expression: "Trim([a])", name: "Trim", type: "Function", parameters })).toEqual([]);
});

test("a blank slot stands for a placeholder and for nothing else", () => {
  expect(compareSource(under('Join("@", [a], )', 'Join("@", [a], [b])'))).toMatchObject([
    { kind: "extra-parameter" },
  ]);
});

test("where keys are not known, arguments are compared in their order", () => {
  const value = { name: "DateAdd", type: "Function", expression: 'DateAdd("d", 1, [a])' };
  const parameter = (name: string, type: string) => ({ key: name, value: { name, type, expression: null } });
  const [d, one, a] = [parameter("d", "Constant"), parameter("1", "Constant"), parameter("a", "Attribute")];
  expect(compareSource({ ...value, parameters: [d, one, a] })).toEqual([]);
  expect(compareSource({ ...value, parameters: [d, a, one] })).not.toEqual([]);
});

test("a text that cannot be read is one difference, and no text is none", () => {
  expect(compareSource({ ...attribute("a"), expression: "[a" })).toEqual([
    { path: [], kind: "unreadable-text", text: "[a" },
  ]);
  expect(compareSource({ name: "%DomainFQDN%", type: "Constant", expression: null })).toEqual([]);
});
