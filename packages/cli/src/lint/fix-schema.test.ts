import type { Finding } from "@syncschema/linter";
import { readDocument, type SchemaDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { finding } from "../../test/linted.ts";
import { fixSchema } from "./fix-schema.ts";

const text = '{"id": "a", "version": "1", "synchronizationRules": [], "directories": []}';

function schema(): SchemaDocument {
  const reading = readDocument("schema.json", Buffer.from(text));
  if (reading.kind !== "schema") throw new Error("the text is a schema");
  return reading;
}

const safe = finding({
  fixKind: "safe",
  fingerprint: "5afe5afe5afe5a",
  fix: [{ op: "set", pointer: "/id", value: "b" }],
});
const suggestion = finding({
  fixKind: "suggestion",
  fingerprint: "0123456789abcd",
  fix: [{ op: "set", pointer: "/version", value: "2" }],
});

/** Lints as a linter would that says each of its findings once. */
function once(...findings: readonly Finding[]) {
  let first = true;
  return () => {
    const found = first ? findings : [];
    first = false;
    return found;
  };
}

test("--fix makes the safe fixes only", () => {
  const { after, fixed } = fixSchema(schema(), once(safe, suggestion), { fix: true });
  expect(after.file.text).toBe(text.replace('"a"', '"b"'));
  expect(fixed).toEqual([safe]);
});

test("a suggestion is made when it is chosen, and no safe fix with it", () => {
  const { after } = fixSchema(schema(), once(safe, suggestion), { "fix-suggestion": ["0123456789abcd"] });
  expect(after.file.text).toBe(text.replace('"1"', '"2"'));
});

test("a finding that takes over the fingerprint is not what was chosen", () => {
  let version = 1;
  const another = () => [
    finding({
      ...suggestion,
      fix: [{ op: "set", pointer: "/version", value: String(++version) }],
    }),
  ];
  const { after } = fixSchema(schema(), another, { "fix-suggestion": ["0123456789abcd"] });
  expect(after.file.text).toBe(text.replace('"1"', '"2"'));
});
