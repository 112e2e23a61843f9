import { describe, expect, test } from "vitest";
import { type DotNetRegex, dotNetRegex, replaceMatches } from "./dot-net-regex.ts";

function replaced(text: string, pattern: string, replacement: string): string {
  const regex = dotNetRegex(pattern) as DotNetRegex;
  return replaceMatches(regex, regex.matches(text) ?? [], text, replacement);
}

describe("a pattern of .NET", () => {
  test.each([
    ["a digit of another script", "٣x", "\\d", "-", "-x"],
    ["a word with letters of any script", "жук! é", "\\w+", "-", "-! -"],
    ["a word boundary beside such letters", "été", "\\bt\\b", "-", "été"],
    ["the end before a last line feed", "a\n", "a$", "-", "-\n"],
    ["the very end", "a\n", "a\\z", "-", "a\n"],
    ["a dot that matches a carriage return", "a\rb\n", ".", "-", "---\n"],
    ["options in the pattern", "ABC", "(?i)b", "-", "A-C"],
    ["options for a range", "ABC", "(?i:[a-b])+", "-", "-C"],
    ["blanks that do not count", "a b", "(?x) a \\  b # both", "-", "-"],
    ["a class with another taken out", "abcde", "[a-e-[bd]]", "-", "-b-d-"],
    ["a negated class with another taken out", "abc1", "[^a-[1]]", "-", "a--1"],
    ["a brace that is no quantifier", "CAS_x{y", "^CAS_([^{]*){", "-", "-y"],
    ["a lookbehind", "a1b2", "(?<=b)\\d", "-", "a1b-"],
    ["a named group in apostrophes", "a1", "(?'digit'\\d)", "<${digit}>", "a<1>"],
    ["lines", "a\nb", "(?m)^", "> ", "> a\n> b"],
  ])("%s", (_, text, pattern, replacement, result) => {
    expect(replaced(text, pattern, replacement)).toBe(result);
  });

  test.each([
    ["an atomic group", "(?>a+)b"],
    ["a reference back", "(.)\\1"],
    ["a balancing group", "(?<a>x)(?<-a>y)"],
    ["a conditional", "(?(a)b|c)"],
    ["a group that JavaScript empties in each turn", "((a)|b)+"],
    ["a turn that matches nothing", "(a*)*"],
    ["a name that two groups have", "(?<a>x)|(?<a>y)"],
    ["a block of characters", "\\p{IsCyrillic}"],
    ["a faulty one", "(a"],
    ["one that may never end", "(a+)+$"],
  ])("is left alone where JavaScript may differ: %s", (_, pattern) => {
    expect(dotNetRegex(pattern)).toBeUndefined();
  });

  test("a text with surrogates is left alone", () => {
    expect(dotNetRegex(".")?.matches("👍")).toBeUndefined();
  });
});

describe("a replacement", () => {
  test.each([
    ["a number", "ab", "(a)(b)", "$2$1", "ba"],
    ["a named group has its number after the others", "ab", "(?<x>a)(b)", "$1$2", "ba"],
    ["a brace behind a number", "ab", "(a)b", "$1}", "a}"],
    ["the last group", "ab", "(?<x>a)(b)", "$+", "a"],
    ["the text itself in braces", "ab", "a", "${_}$_", "${_}abb"],
    ["a number in braces", "ab", "(a)b", "${1}0", "a0"],
    ["a group that there is not", "ab", "(a)", "$2${no}", "$2${no}b"],
    ["a number of more digits than there are groups", "ab", "(a)", "$10", "$10b"],
    ["the match and what is around it", "abc", "b", "[$&|$`|$'|$_|$0]", "a[b|a|c|abc|b]c"],
    ["a dollar", "ab", "a", "$$1", "$1b"],
    ["a dollar alone", "ab", "a", "$ ${", "$ ${b"],
    ["a group that has no part in the match", "b", "(a)?b", "<$1>", "<>"],
  ])("%s", (_, text, pattern, replacement, result) => {
    expect(replaced(text, pattern, replacement)).toBe(result);
  });
});
