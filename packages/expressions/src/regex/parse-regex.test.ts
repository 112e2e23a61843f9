import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRegex } from "./parse-regex.ts";
import type { RegexNode, SequenceNode } from "./regex-tree.ts";

const errorOf = (pattern: string) => parseRegex(pattern).error?.kind;
const itemsOf = (pattern: string) => (parseRegex(pattern).root as SequenceNode).items;

test.each([
  "",
  "^CAS_([^{]*){",
  "^SystemMailbox{",
  "^CN\\s*=\\s*([^\\,]*)\\0ACNF",
  "\\+(?<isdCode>\\d* )(?<phoneNumber>\\d{10})",
  "(.*?)(?<id>.{0,8})$",
  "(?i)abc(?-i)d",
  "(?im-sx:a)",
  "(?>a+)b",
  "(?x) a # a comment (\n b",
  "a(?#a comment)+",
  "\\A\\Gx\\Z\\z",
  "(?<=a)(?<!b)c(?=d)(?!e)",
  "(?<a>x)(?'b'y)\\k<a>\\k'b'\\1\\2",
  "(?<größe>x)\\k<größe>",
  "(?<open>\\()+(?<-open>\\))+(?(open)(?!))",
  "(?<a>x)(?<b-a>y)",
  "(a)?(?(1)b|c)",
  "(?(?=a)b|c)",
  "(?(a)b|c)",
  "[a-z-[aeiou]]",
  "[\\w-[\\d-[5]]]",
  "[]a]",
  "[^]a]",
  "[a-]",
  "[-a]",
  "[\\d-x]",
  "[[:alpha:]]",
  "[\\b\\x41\\u0042\\cA\\e\\]\\-]",
  "\\p{Lu}\\P{IsGreek}\\p{L}",
  "a{,5}b{x}c{",
  "^*\\b+",
  "a*?b+?c??d{2,3}?",
  '\\.\\/\\-\\@\\"\\ ',
  "(?<1>a)(?<12>b)\\12",
  "(?im-x+n)a",
  "(?<a>x)\\<a>\\'a'",
  "\\<a \\'b",
  "(x)\\k<01>",
  "\\k<0>",
  "(?(00)a)",
  "(?<01>a)\\1",
  "(?(()a()))",
  "[,--[a] ",
  "[-[b]]",
  "[\\--#]",
  "\\78",
  "()\\10",
  "(?x)# (",
])("%s is accepted, as .NET accepts it", (pattern) => {
  expect(errorOf(pattern)).toBeUndefined();
});

test.each([
  ["(a", "missing-parenthesis"],
  ["a)", "extra-parenthesis"],
  ["[a", "unterminated-class"],
  ["[]", "unterminated-class"],
  ["(?#a", "unterminated-comment"],
  ["*a", "nothing-to-repeat"],
  ["(+a)", "nothing-to-repeat"],
  ["a|{2}", "nothing-to-repeat"],
  ["(?i)*", "nothing-to-repeat"],
  ["a**", "nested-quantifier"],
  ["a*+", "nested-quantifier"],
  ["a{2}{3}", "nested-quantifier"],
  ["a+??", "nested-quantifier"],
  ["a{3,2}", "reversed-quantifier"],
  ["a{99999999999}", "number-too-large"],
  ["(?<2147483648>a)", "number-too-large"],
  ["(?)", "nothing-to-repeat"],
  ["(?(0 )a)", "bad-reference"],
  ["(?(?<a>b)c)", "name-in-condition"],
  ["(?(?'a'b)c)", "name-in-condition"],
  ["\\<a>", "unknown-group"],
  ["\\8", "unknown-group"],
  ["(x)(?n)(y)\\2", "unknown-group"],
  ["[--[b] ", "subtraction-not-last"],
  ["(?imn )", "unknown-construct"],
  ["[z-a]", "reversed-range"],
  ["[a-\\d]", "category-in-range"],
  ["[a-z-[b]c]", "subtraction-not-last"],
  ["a\\", "trailing-backslash"],
  ["\\y", "unknown-escape"],
  ["\\_", "unknown-escape"],
  ["\\xA", "bad-hexadecimal"],
  ["\\u12", "bad-hexadecimal"],
  ["\\c1", "bad-control-character"],
  ["\\pL", "bad-category"],
  ["\\p{lu}", "unknown-category"],
  ["\\1", "unknown-group"],
  ["\\k<a>", "unknown-group"],
  ["(?<a-b>x)", "unknown-group"],
  ["(?(1)a)", "unknown-group"],
  ["(?<1a>x)", "bad-group-name"],
  ["(?<0>x)", "bad-group-name"],
  ["(?<>x)", "bad-group-name"],
  ["(?<a x)", "bad-group-name"],
  ["\\k", "bad-reference"],
  ["(?Pa)", "unknown-construct"],
  ["(?P<a>x)", "unknown-construct"],
  ["(a)(?(1)b|c|d)", "too-many-alternatives"],
] as const)("%s is refused, as .NET refuses it: %s", (pattern, kind) => {
  expect(errorOf(pattern)).toBe(kind);
});

test("an error has the place where it begins", () => {
  expect(parseRegex("ab(c").error).toEqual({ kind: "missing-parenthesis", start: 2, end: 3 });
  expect(parseRegex("ab)c").error).toEqual({ kind: "extra-parenthesis", start: 2, end: 3 });
  expect(parseRegex("ab\\y").error).toEqual({ kind: "unknown-escape", start: 2, end: 4 });
});

test("groups without a name are numbered first, and a number is its own", () => {
  expect(parseRegex("(?<b>x)(y)(?<a>z)(w)").groups).toEqual([
    { number: 1, name: undefined },
    { number: 2, name: undefined },
    { number: 3, name: "b" },
    { number: 4, name: "a" },
  ]);
  expect(parseRegex("(?<2>x)(y)(z)").groups.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(parseRegex("(?n)(x)(?<a>y)").groups).toEqual([{ number: 1, name: "a" }]);
});

test("options hold to the end of their group", () => {
  const ignoreCase = itemsOf("a(?i)b(?:c(?-i)d)e").flatMap(function leaves(node: RegexNode): boolean[] {
    if (node.kind === "literal") return [node.options.ignoreCase];
    return node.kind === "group" ? (node.body as SequenceNode).items.flatMap(leaves) : [];
  });
  expect(ignoreCase).toEqual([false, true, true, false, true]);
});

test("options that a condition sets end with it", () => {
  expect(itemsOf("(?(a)(?i)b)c")[1]).toMatchObject({ kind: "literal", options: { ignoreCase: false } });
});

test("blanks are left out with the option x and kept without", () => {
  expect(itemsOf("(?x)a b #c\n+")).toHaveLength(2);
  expect(itemsOf("a b")).toHaveLength(3);
});

test("a group's style, name and what it balances are in the tree", () => {
  expect(itemsOf("(a)(?:b)(?>c)(?<!d)(?<e>f)(?<g-e>h)")).toMatchObject([
    { style: "capture", name: undefined },
    { style: "plain" },
    { style: "atomic" },
    { style: "negative-lookbehind" },
    { style: "capture", name: "e", balances: undefined },
    { style: "capture", name: "g", balances: "e" },
  ]);
});

test("a word in a condition is a group where there is one, and else what has to match", () => {
  expect(itemsOf("(?<a>x)?(?(a)y|z)")[1]).toMatchObject({ kind: "conditional", condition: "a" });
  expect(itemsOf("(?(a)y)")[0]).toMatchObject({
    condition: { kind: "sequence", items: [{ character: "a" }] },
    no: undefined,
  });
});

test("a number that is no group and has two digits is an octal escape", () => {
  expect(itemsOf("\\12")).toMatchObject([{ kind: "literal", character: "\n" }]);
});

test("a class has its members, and what is taken out", () => {
  expect(itemsOf("[^a-c\\d\\n-[b]]")[0]).toMatchObject({
    negated: true,
    members: [
      { kind: "range", first: "a", last: "c" },
      { kind: "category", category: "d", negated: false },
      { kind: "range", first: "\n", last: "\n" },
    ],
    subtracted: { members: [{ first: "b", last: "b" }] },
  });
});

test("a pattern that is nested deeper than anyone nests is refused and no stack overflow", () => {
  expect(errorOf("(".repeat(100_000))).toBe("too-deep");
  expect(errorOf("(?(".repeat(100_000))).toBe("too-deep");
  expect(errorOf("[a-".repeat(100_000))).toBe("too-deep");
});

test("no pattern throws, and every error lies in it", () => {
  const pattern = fc
    .array(fc.constantFrom(..."()[]{}|*+?^$.,-a1\\<>=!:#'&", "(?", "\\d", "\\k<a>", "(?<a>", "{2}"))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(pattern, (text) => {
      const { error } = parseRegex(text);
      if (error) expect(0 <= error.start && error.start <= error.end && error.end <= text.length).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
