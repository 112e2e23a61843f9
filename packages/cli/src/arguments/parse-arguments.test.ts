import { expect, test } from "vitest";
import { commands } from "../commands/commands.ts";
import { parseArguments } from "./parse-arguments.ts";

const parse = (...args: string[]) => {
  const call = parseArguments(args, commands);
  return call && { words: call.command.words, ...call.values };
};

test("a command that is typed right is read with its defaults", () => {
  expect(parse("lint", "a.json", "b.json")).toEqual({
    words: "lint",
    files: ["a.json", "b.json"],
    "strict-baseline": false,
    "fail-on": "warning",
    quiet: false,
    fix: false,
    diff: false,
    timing: false,
    watch: false,
  });
  expect(parse("migrate", "up", "--write", "a.json", "--profile=scim")).toEqual({
    words: "migrate up",
    files: ["a.json"],
    profile: "scim",
    write: true,
    "keep-going": false,
  });
  expect(parse("explain", "invalid-json")).toEqual({ words: "explain", name: "invalid-json" });
});

test("a lone dash is standard input, and what follows -- is no option", () => {
  expect(parse("lint", "-", "--", "--odd.json")).toMatchObject({ files: ["<stdin>", "--odd.json"] });
});

test.each([
  [[]],
  [["--help"]],
  [["lint", "--help"]],
  [["lnt", "a.json"]],
  [["migrate"]],
  [["lint", "a.json", "--preset", "all-of-them"]],
  [["lint", "a.json", "--format"]],
  [["lint", "a.json", "--profil", "scim"]],
  [["explain"]],
  [["explain", "a", "b"]],
  [["completion"]],
])("%j is left to yargs, which explains", (args) => {
  expect(parse(...args)).toBeUndefined();
});
