import { expect, test } from "vitest";
import { parse } from "../syntax/parse.ts";
import { checkExpression } from "./check-expression.ts";
import { checks } from "./checks.ts";
import type { ExpressionFinding, GoodExample } from "./define-check.ts";

const findings = (id: string, { expression, ...options }: GoodExample) =>
  checkExpression(parse(expression), options).filter(({ check }) => check === id);

function edited(text: string, found: readonly ExpressionFinding[]): string {
  return found
    .flatMap(({ edits = [] }) => edits)
    .reduceRight((before, { start, end, text: by }) => before.slice(0, start) + by + before.slice(end), text);
}

for (const check of checks) {
  const { id, messages, severity } = check;
  const { bad, good } = check.examples();
  for (const example of bad) {
    test(`${id} finds ${example.expression.slice(0, 80)}`, () => {
      const found = findings(id, example);
      expect(found.map(({ messageId }) => messageId)).toEqual(example.gives ?? [Object.keys(messages)[0]]);
      expect(edited(example.expression, found)).toBe(example.fixed ?? example.expression);
    });
  }

  for (const example of good) {
    test(`${id} passes ${example.expression.slice(0, 80)}`, () => {
      expect(findings(id, example)).toEqual([]);
    });
  }

  test(`${id} says how grave it can be, and why it matters`, () => {
    const grades = ["hint", "warning", "error"] as const;
    const found = bad.flatMap((example) => findings(id, example).map((one) => grades.indexOf(one.severity)));
    expect(grades[Math.max(...found)]).toBe(severity);
    expect(check.why).toMatch(/^[A-Z].*\.$/);
    expect(check.evidence === "inferred" && severity === "error").toBe(false);
  });

  test(`${id} shows each of its messages`, () => {
    const ids = Object.keys(messages);
    expect(new Set(bad.flatMap(({ gives }) => gives ?? ids.slice(0, 1)))).toEqual(new Set(ids));
  });
}
