import { expect, test } from "vitest";
import { context, fileWith, finding } from "../../test/linted.ts";
import { summary } from "./pretty-report.ts";

const summaryOf = (...files: Parameters<typeof summary>[0][number][]) => summary(files, context.terminal);

test("a single file is summed up with its kind", () => {
  expect(summaryOf(fileWith([{}, { severity: "info" }]))).toBe("schema.json (scim): 1 error, 1 info\n");
});

test("several files are summed up with the rules that found most first", () => {
  const duplicate = { ruleId: "duplicate-json-key", severity: "warning" } as const;
  expect(summaryOf(fileWith([{}]), fileWith([]), fileWith([duplicate, {}, duplicate, duplicate]))).toBe(
    "2 of 3 files: 2 errors, 3 warnings\n  3  duplicate-json-key\n  2  flow-types-none\n",
  );
});

test("clean files take one line", () => {
  expect(summaryOf(fileWith([]), fileWith([]))).toBe("2 files: no findings\n");
});

test("suppressed findings are counted apart", () => {
  const suppressed = [{ finding: finding(), reason: "a test tenant" }];
  expect(summaryOf(fileWith([], { suppressed }))).toBe("schema.json (scim): no findings, 1 suppressed\n");
});
