import { expect, test } from "vitest";
import { parse } from "../syntax/parse.ts";
import { buildSource } from "./build-source.ts";

const built = (text: string) => {
  const result = buildSource(parse(text));
  return result.ok ? result.source : result.reasons;
};
const keys = (text: string) => {
  const result = buildSource(parse(text));
  return result.ok
    ? result.source.parameters.map(({ key, value }) => `${key} ${value.name}`)
    : result.reasons;
};

test("an attribute, a text and a placeholder have no parameters", () => {
  expect(built(" [mail]")).toEqual({ expression: "[mail]", name: "mail", type: "Attribute", parameters: [] });
  expect(built('"a\\"b"')).toEqual({ expression: '"a\\"b"', name: 'a"b', type: "Constant", parameters: [] });
  expect(built("%DomainFQDN%")).toEqual({
    expression: "%DomainFQDN%",
    name: "%DomainFQDN%",
    type: "Constant",
    parameters: [],
  });
});

test("a number is bare in the parent's text and quoted in its own", () => {
  expect(built("Left( Trim([info]),448)")).toEqual({
    expression: "Left(Trim([info]), 448)",
    name: "Left",
    type: "Function",
    parameters: [
      {
        key: "source",
        value: {
          expression: "Trim([info])",
          name: "Trim",
          type: "Function",
          parameters: [
            {
              key: "source",
              value: { expression: "[info]", name: "info", type: "Attribute", parameters: [] },
            },
          ],
        },
      },
      { key: "length", value: { expression: '"448"', name: "448", type: "Constant", parameters: [] } },
    ],
  });
});

test("the condition of IIF is one parameter, and three when it compares", () => {
  expect(keys('IIF(IsPresent([a]), [b], "c")')).toEqual(["one IsPresent", "four b", "five c"]);
  expect(keys('IIF([a]<>1, [b], "c")')).toEqual(["one a", "two <>", "three 1", "four b", "five c"]);
  expect(keys("IIF(IsPresent([a]), [b], )")).toEqual(["one IsPresent", "four b"]);
});

test("a repeated parameter repeats its key", () => {
  expect(keys('Join("", [a], [b], [c])')).toEqual(["separator ", "source a", "source b", "source c"]);
  expect(keys('Switch([a], "d", "k", "v", "l", "w")')).toEqual([
    "source a",
    "defaultValue d",
    "switchValue k",
    "switchValue v",
    "switchValue l",
    "switchValue w",
  ]);
});

test("an empty slot has no entry", () => {
  expect(keys('Replace([a], "-", , , "_", , )')).toEqual(["source a", "Find -", "Replacement _"]);
  expect(keys('Switch([a], , "k", "v")')).toEqual(["source a", "switchValue k", "switchValue v"]);
});

test("FormatDateTime has the keys of its time", () => {
  expect(keys('FormatDateTime([a], , "i", "o")')).toEqual(["source a", "inputFormat i", "outputFormat o"]);
  expect(keys('FormatDateTime([a], "RoundtripKind", , "o")')).toEqual([
    "source a",
    "dateTimeStyle RoundtripKind",
    "outputFormat o",
  ]);
  expect(keys('FormatDateTime([a], , "o")')).toEqual(["source a", "outputFormat o"]);
});

test("what no export shows is refused and named", () => {
  expect(built('Trim(DateAdd("d", 1, [a]))')).toMatchObject([
    { kind: "unknown-key", name: "DateAdd", parameter: "interval", start: 13, end: 16 },
    { kind: "unknown-key", name: "DateAdd", parameter: "value" },
    { kind: "unknown-key", name: "DateAdd", parameter: "dateTime" },
  ]);
  expect(built("Upper([a])")).toMatchObject([{ kind: "unknown-function", name: "Upper", start: 0, end: 5 }]);
  expect(built("BitAnd([a], &HF)")).toMatchObject([{ kind: "unknown-form", name: "&HF" }]);
  expect(built("Trim([a], [b])")).toMatchObject([{ kind: "too-many-arguments", name: "Trim" }]);
  expect(built("Trim([a]")).toMatchObject([{ kind: "syntax-error" }]);
});
