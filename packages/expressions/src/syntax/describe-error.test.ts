import { expect, test } from "vitest";
import { describeError } from "./describe-error.ts";
import { parse } from "./parse.ts";

const sentences = (text: string) => parse(text).errors.map(describeError);

test("an error says what is wrong and what to write", () => {
  expect(sentences("Join('a', [b] Yes, NULL")).toEqual([
    "Texts stand in plain double quotes, found 'a'",
    "Expected a comma or a closing parenthesis, found Yes",
    'Yes is neither a function, an [attribute] nor a "text"; a text is written "Yes"',
    'NULL is no value of this language; write ""',
    "A closing parenthesis is missing",
  ]);
  expect(sentences('IIF([a]="b" && [c]="d", AuthoritativeNull, [e]\u00a0)')).toEqual([
    "There is no operator &&; write IIF(first, IIF(second, yes, no), no)",
    'AuthoritativeNull belongs to Microsoft Entra Connect Sync; write ""',
    "U+00A0 looks like a blank or like nothing, and is neither to the service",
  ]);
});

test("what is left behind the end is shown", () => {
  expect(sentences('Append([a]), "x")')).toEqual([
    'Expected a comparison such as = or the end of the expression, found , "x")',
  ]);
  expect(sentences("Trim([a]))")).toEqual(["A closing parenthesis too many"]);
  expect(sentences("F([a]=")).toEqual([
    "Expected an argument, found the end of the expression",
    "A closing parenthesis is missing",
  ]);
});

test("a long piece of the text is cut", () => {
  expect(sentences(`Trim("${"x".repeat(100)}`)).toEqual([
    `The text "${"x".repeat(39)}… has no closing quote`,
  ]);
});
