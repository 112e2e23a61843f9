import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleSchema } from "../examples/example-schema.ts";
import { lint } from "../lint/lint.ts";
import { defineRule } from "./define-rule.ts";

const longNames = defineRule({
  id: "long-names",
  summary: "Names of attributes are short",
  why: "It is only a test.",
  severity: "info",
  evidence: { kind: "inferred", source: "the test" },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        longest: { description: "Letters that a name may have.", type: "integer", minimum: 1 },
        allow: { description: "Names that may be longer.", type: "array", items: { type: "string" } },
      },
    },
    defaults: { longest: 10, allow: [] as string[] },
  },
  messages: { long: { message: "{{name}} has more than {{longest}} letters", help: "Shorten it." } },
  examples() {
    return { bad: [], good: [] };
  },
  visit: {
    AttributeMapping({ targetAttributeName: name = "", ...mapping }, { options, report }) {
      const { longest, allow } = options;
      if (name.length <= longest || allow.includes(name)) return;
      report({ at: { pointer: mapping.pointer }, messageId: "long", data: { name, longest } });
    },
  },
});

const messages = (options?: object) => {
  const text = JSON.stringify(exampleSchema("scim"));
  const settings = options && new Map([["long-names", { level: "info" as const, options, places: [] }]]);
  return lint(readDocument("a.json", encode(text, { charset: "utf-8", bom: false })), {
    rules: [longNames],
    settings,
  }).map(({ message }) => message);
};

test("a rule has its default options where nothing is set", () => {
  expect(messages()).toEqual(["displayName has more than 10 letters"]);
});

test("a rule sees the options that are set", () => {
  expect(messages({ longest: 8, allow: ["displayName"] })).toEqual(["department has more than 8 letters"]);
});
