import type { JsonSchema } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { schemaProblems } from "./schema-problems.ts";

const root = { $schema: "", $id: "", title: "" };
const messages = (value: unknown, schema: JsonSchema, definitions?: Record<string, JsonSchema>) =>
  schemaProblems(value, { ...root, ...schema, ...(definitions && { definitions }) }).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );

const severity: JsonSchema = { type: "string", enum: ["off", "warning", "error"] };
const setting: JsonSchema = {
  oneOf: [
    { $ref: "#/definitions/severity" },
    {
      type: "object",
      additionalProperties: false,
      properties: { severity: { $ref: "#/definitions/severity" } },
    },
  ],
};

describe("a problem says what is wrong and where", () => {
  test.each<[string, unknown, JsonSchema, string]>([
    [
      "another type",
      { a: 1 },
      { properties: { a: { type: "array" } } },
      "/a: Expected an array, found the number 1",
    ],
    ["a fraction", 1.5, { type: "integer" }, ": Expected a whole number, found the number 1.5"],
    ["null", null, { type: "object" }, ": Expected an object, found null"],
    ["a word that is near", "eror", severity, ': There is no "eror" here; did you mean "error"?'],
    ["a word that is not", "x", { const: "y" }, ': There is no "x" here; did you mean "y"?'],
    ["an empty text", "", { minLength: 1 }, ": The text is empty"],
    ["a text of another form", "1", { pattern: "^a$" }, ': "1" has not the form that is needed'],
    ["too little", 0, { minimum: 1 }, ": 0 is less than 1"],
    ["too much", 9, { maximum: 8 }, ": 9 is more than 8"],
    ["an empty list", [], { minItems: 1 }, ": The list is empty"],
    ["a repetition", ["a", "a"], { uniqueItems: true }, '/1: the text "a" stands twice'],
    ["a wrong item", ["a", 1], { items: { type: "string" } }, "/1: Expected a text, found the number 1"],
    ["a missing member", {}, { required: ["reason"] }, ': "reason" is missing'],
    [
      "an unknown member",
      { rulez: {} },
      { properties: { rules: {} }, additionalProperties: false },
      '/rulez: There is no key "rulez" here; did you mean "rules"?',
    ],
    [
      "a member of any name",
      { "a/b": 1 },
      { additionalProperties: { type: "string" } },
      "/a~1b: Expected a text, found the number 1",
    ],
  ])("%s", (_, value, schema, expected) => {
    expect(messages(value, schema)).toEqual([expected]);
  });
});

test("of alternatives the one for the type of the value speaks", () => {
  const definitions = { severity };
  expect(messages("warnin", setting, definitions)).toEqual([
    ': There is no "warnin" here; did you mean "warning"?',
  ]);
  expect(messages({ level: "off" }, setting, definitions)).toEqual(['/level: There is no key "level" here']);
  expect(messages(1, setting, definitions)).toEqual([": Expected a text or an object, found the number 1"]);
});

test("of objects the one that a member names speaks", () => {
  const shape = (op: string, name: string): JsonSchema => ({
    type: "object",
    additionalProperties: false,
    properties: { op: { const: op }, [name]: { type: "string" } },
    required: ["op", name],
  });
  const shapes: JsonSchema = { oneOf: [shape("rename", "to"), shape("remove", "at")] };
  expect(messages({ op: "remove", at: "a" }, shapes)).toEqual([]);
  expect(messages({ op: "remove", to: "a" }, shapes)).toEqual([
    ': "at" is missing',
    '/to: There is no key "to" here',
  ]);
  expect(messages({ op: "renam" }, shapes)).toEqual([
    '/op: There is no "renam" here; did you mean "rename"?',
  ]);
  expect(messages({ to: "a" }, shapes)).toEqual([': "op" is missing']);
});

test("every problem of a value is found", () => {
  const schema: JsonSchema = {
    properties: { a: { type: "string" }, b: { type: "string" } },
    required: ["c"],
  };
  expect(messages({ a: 1, b: 2 }, schema)).toHaveLength(3);
});
