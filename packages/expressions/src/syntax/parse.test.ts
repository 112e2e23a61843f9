import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryExpression } from "./arbitrary-expression.test-data.ts";
import { corpus } from "./corpus.test-data.ts";
import { depthLimit } from "./expression-error.ts";
import { type ParsedExpression, parse } from "./parse.ts";
import type { CallNode } from "./tree.ts";
import { walk } from "./walk.ts";

const kinds = (text: string) => parse(text).errors.map((error) => error.kind);
const marked = ({ text, errors }: ParsedExpression) =>
  errors.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const firstOf = (text: string) => parse(text).errors[0];

test("every expression that is known to be valid is read without an error", () => {
  const refused = corpus.filter(
    ({ verdict, expression }) => verdict === "valid" && kinds(expression).length > 0,
  );
  expect(refused).toEqual([]);
});

test("every expression that is known to be no expression, or one of Connect Sync, gives an error", () => {
  const accepted = corpus.filter(
    ({ layer, expression }) =>
      /^(?:syntax|other-language)$/.test(layer ?? "") && kinds(expression).length === 0,
  );
  expect(accepted).toEqual([]);
});

test("any expression of the grammar is read without an error", () => {
  fc.assert(
    fc.property(arbitraryExpression, (text) => {
      expect(kinds(text)).toEqual([]);
    }),
  );
});

test("whatever the text, every node and every error lies in it, and what is no expression has an error", () => {
  const pieces = fc.array(
    fc.constantFrom(..."()[],;\"'“\\&=<>%-!a1 \n", "Join(", '"x"', "[a]", "AND", "NULL"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((all) => all.join("")),
      ),
      (text) => {
        const { errors, root } = parse(text);
        for (const { start, end } of errors)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        for (const { start, end } of root ? walk(root) : []) {
          expect(root && root.start <= start && start < end && end <= root.end && end <= text.length).toBe(
            true,
          );
        }
        if (!root) expect(errors).not.toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("empty slots count, wherever they stand", () => {
  const filled = (text: string) =>
    (parse(text).root as CallNode).slots.map((slot) => slot.value !== undefined);
  expect(filled("F()")).toEqual([]);
  expect(filled("F( )")).toEqual([]);
  expect(filled("F(,)")).toEqual([false, false]);
  expect(filled("F(, [a], , [b],)")).toEqual([false, true, false, true, false]);
});

test("the leaves keep what is written", () => {
  const { root } = parse(
    'F("\\"a\\\\\\+", 129699324000000000, &HF7, %DomainFQDN%, vbTextCompare, [a[b eq "]"].c])',
  );
  expect((root as CallNode).slots.map((slot) => slot.value)).toMatchObject([
    { kind: "string", value: '"a\\\\+' },
    { kind: "number", text: "129699324000000000" },
    { kind: "hex", text: "&HF7" },
    { kind: "macro", name: "DomainFQDN" },
    { kind: "identifier", name: "vbTextCompare" },
    { kind: "attribute", name: 'a[b eq "]"].c' },
  ]);
});

test("a comparison has its operator and both sides", () => {
  expect(parse('IIF(Len([a]) <= -14, "x", )').root).toMatchObject({
    slots: [
      {
        value: {
          kind: "comparison",
          operator: "<=",
          operatorRange: { start: 13, end: 15 },
          left: { kind: "call", name: "Len" },
          right: { kind: "number", text: "-14" },
        },
      },
      { value: { kind: "string" } },
      { value: undefined },
    ],
  });
});

test("one broken argument does not hide the next", () => {
  expect(marked(parse("Join('-', [a] [b], “c”, Upper([d), Yes, NULL) )"))).toEqual([
    ["single-quotes", "'-'"],
    ["missing-comma", ""],
    ["smart-quotes", "“c”"],
    ["unterminated-attribute", "[d"],
    ["unquoted-text", "Yes"],
    ["bare-null", "NULL"],
    ["extra-parenthesis", ")"],
  ]);
});

test("an error has the edit that makes the text right", () => {
  const slips = {
    "Trim(‘a”)": 'Trim("a")',
    "Trim('say \"a\"')": 'Trim("say \\"a\\"")',
    'Trim(\\"a\\")': 'Trim("a")',
    "Trim(\u00a0[a])": "Trim( [a])",
    "Trim(\u200b[a])": "Trim([a])",
    "Join([a] [b])": "Join([a], [b])",
    "Join([a]; [b])": "Join([a], [b])",
    'IIF([a]!="b", "c", true)': 'IIF([a]<>"b", "c", "True")',
    '[givenName] & " " & [sn]': 'Join("", [givenName], " ", [sn])',
    "Trim([a]))": "Trim([a])",
    "Trim(Trim([a] ": "Trim(Trim([a])) ",
    "Trim(Yes)": 'Trim("Yes")',
  };
  for (const [wrong, right] of Object.entries(slips)) {
    const edits = parse(wrong).errors.flatMap(({ edit }) => edit ?? []);
    const fixed = edits.reduceRight(
      (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
      wrong,
    );
    expect([fixed, kinds(fixed)]).toEqual([right, []]);
  }
});

test("what other languages have is named, with what provisioning has for it", () => {
  expect(firstOf('IIF([a]="b" && [c]="d", [e], )')).toMatchObject({
    kind: "logical-operator",
    equivalent: "IIF(first, IIF(second, yes, no), no)",
  });
  expect(firstOf('IIF([a]="b" Or [c]="d", [e], )')).toMatchObject({
    kind: "logical-operator",
    equivalent: "IIF(first, yes, IIF(second, yes, no))",
  });
  expect(kinds("IIF([a]=[b], AuthoritativeNull, $item)")).toEqual(["foreign-constant", "foreign-constant"]);
  expect(kinds("Mid([a], Len([a])-1, 3*2)")).toEqual(["arithmetic", "arithmetic"]);
  expect(kinds('IIF(([a]="b"), "c", )')).toEqual(["grouping"]);
  expect(kinds('[a]="b"="c"')).toEqual(["chained-comparison"]);
});

test("a minus is a sign of a number only where an operand may begin", () => {
  expect(kinds("F(-1, [a]=-1)")).toEqual([]);
  expect(kinds("F([a] -1)")).toEqual(["arithmetic"]);
});

test("parentheses are counted, and the one that is open is pointed to", () => {
  expect(firstOf("Trim(Left([a], 3")).toMatchObject({
    kind: "unclosed-parenthesis",
    count: 2,
    opened: { start: 9, end: 10 },
  });
  expect(firstOf("Trim([a])))")).toMatchObject({ kind: "extra-parenthesis", count: 2, start: 9, end: 11 });
  expect(firstOf('Append([a]), "x")')).toMatchObject({ kind: "text-after-end", start: 11 });
});

test("a missing quote or bracket is one error, and hides no missing parenthesis of its own making", () => {
  expect(kinds('Append([a], "x)')).toEqual(["unterminated-string"]);
  expect(kinds("Join([a, [b])")).toEqual(["unterminated-attribute"]);
});

test("an unknown character between two arguments is one error", () => {
  expect(kinds('F("a" . "b")')).toEqual(["unknown-character"]);
});

test("blank and empty texts are no expressions", () => {
  expect([kinds(""), kinds(" \n"), kinds("[]"), kinds(",")]).toEqual([
    ["empty"],
    ["empty"],
    ["empty-attribute"],
    ["missing-operand"],
  ]);
});

test("a megabyte of open brackets is refused and not a stack overflow", () => {
  expect(kinds("F(".repeat(500_000))).toEqual(["too-deep", "unclosed-parenthesis"]);
}, 30_000);

test("calls are read up to the limit of depth", () => {
  const nested = (depth: number) => `${"F(".repeat(depth)}[a]${")".repeat(depth)}`;
  expect(kinds(nested(depthLimit))).toEqual([]);
  expect(kinds(`F(${"G(), ".repeat(2 * depthLimit)})`)).toEqual([]);
  expect(kinds(`G(${nested(depthLimit)}, 'x')`)).toEqual(["too-deep", "single-quotes"]);
});
