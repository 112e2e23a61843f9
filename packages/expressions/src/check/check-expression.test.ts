import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryExpression } from "../syntax/arbitrary-expression.test-data.ts";
import { corpus } from "../syntax/corpus.test-data.ts";
import { parse } from "../syntax/parse.ts";
import { checkExpression } from "./check-expression.ts";
import { checks } from "./checks.ts";
import { describeFinding } from "./describe-finding.ts";

const findings = (text: string) => checkExpression(parse(text));

test("no expression that is known to be valid has an error", () => {
  const valid = corpus.filter(({ verdict }) => verdict === "valid");
  const errors = valid.flatMap(({ expression }) =>
    findings(expression)
      .filter(({ severity }) => severity === "error")
      .map(({ check }) => [check, expression]),
  );
  expect(errors).toEqual([]);
});

test("an expression that is known to have its arguments wrong has a finding about them", () => {
  const wrong = corpus.filter(({ layer }) => layer === "arity");
  expect(wrong.length).toBeGreaterThan(3);
  for (const { expression } of wrong) {
    expect([expression, findings(expression).map(({ check }) => check)]).toEqual([
      expression,
      expect.arrayContaining(["expression-arity"]),
    ]);
  }
});

test("each syntax error is the finding of one check", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(..."()[],;\"'“\\&=<>%-!a1 \n\u00a0", "F(", "[a]", "AND", "NULL", "true"))
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const parsed = parse(text);
      const reported = checkExpression(parsed).filter(({ messageId }) => messageId === "error");
      const places = (all: readonly string[]) => [...all].sort();
      expect(places(reported.map(({ start, end, data }) => `${data.kind} ${start} ${end}`))).toEqual(
        places(parsed.errors.map(({ kind, start, end }) => `${kind} ${start} ${end}`)),
      );
    }),
    { numRuns: 1000 },
  );
});

test("every finding lies in the text and has its sentences filled in", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryExpression, fc.constantFrom(...corpus.map(({ expression }) => expression))),
      (text) => {
        for (const finding of findings(text)) {
          expect(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length).toBe(true);
          const { message, help } = describeFinding(finding);
          expect(message.length * help.length).toBeGreaterThan(0);
          expect(message + help).not.toMatch(/\{\{\w+\}\}/);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("findings come in the order of the text", () => {
  const starts = findings("Foo(LCase([a]), toLower([b], ), Mid([c], 0, 1))").map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(starts.length).toBe(4);
});

test("ids are unique", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
