import fc from "fast-check";
import { expect, test } from "vitest";
import { context, fileWith, lintedFixture, nastyText } from "../../test/linted.ts";
import { printable } from "../terminal/printable.ts";
import { githubReport } from "./github-report.ts";

/**
 * Reads a line as the runner does: trimmed at its start, properties up to the next `::`, taken apart at commas
 * and then at the first `=`; escapes undone one kind after the other, the percent sign last.
 */
function parseCommand(line: string) {
  const [, name, listed = "", data = ""] = /^\s*::(\S+) (.*?)::(.*)$/s.exec(line) ?? [];
  const properties = listed
    .split(",")
    .filter((pair) => pair !== "")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
  const undo = (text: string, ...signs: string[]) =>
    signs.reduce(
      (undone, sign) =>
        undone.replaceAll(`%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`, sign),
      text,
    );
  return {
    name,
    properties: Object.fromEntries(
      properties.map(([key, value]) => [key, undo(value, "\r", "\n", ":", ",", "%")]),
    ),
    data: undo(data, "\r", "\n", "%"),
  };
}

const commandsIn = (report: string) => report.split("\n").slice(0, -1).map(parseCommand);

test("a finding is an annotation of its place, in a file of the repository", () => {
  expect(githubReport([fileWith([{ severity: "warning" }])], context)).toBe(
    "::warning file=exports/schema.json,line=3,endLine=3,col=5,endColumn=9,title=syncschema flow-types-none" +
      "::Nothing flows%0ASet flowTypes.%0Arule:A / mapping:User→User, column 5\n",
  );
});

test.each([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "notice"],
] as const)("severity %s is the command %s", (severity, command) => {
  expect(commandsIn(githubReport([fileWith([{ severity }])], context))[0]?.name).toBe(command);
});

test("a range over several lines has no columns, which the runner would refuse", () => {
  const range = { start: { line: 2, column: 7, offset: 9 }, end: { line: 4, column: 1, offset: 30 } };
  const [command] = commandsIn(githubReport([fileWith([{ range }])], context));
  expect(command?.properties).toEqual({
    file: "exports/schema.json",
    line: "2",
    endLine: "4",
    title: "syncschema flow-types-none",
  });
});

test("a real file gives a command for each finding", () => {
  const file = lintedFixture("cross-tenant/schema.json");
  const commands = commandsIn(githubReport([file], context));
  expect(commands.map(({ properties }) => properties.title)).toEqual(
    file.findings.map(({ ruleId }) => `syncschema ${ruleId}`),
  );
});

test("whatever a schema or a path holds, the runner reads one command with exactly that in it", () => {
  const path = nastyText.map((text) => `/repo/${text.replaceAll(/[/\\\0]|^\.+$/g, "_")}x.json`);
  fc.assert(
    fc.property(path, nastyText, nastyText, (file, message, address) => {
      const commands = commandsIn(githubReport([fileWith([{ message, address }], { path: file })], context));
      expect(commands).toHaveLength(1);
      expect(commands[0]?.properties.file).toBe(file.slice("/repo/".length));
      expect(commands[0]?.data).toBe(printable(`${message}\nSet flowTypes.\n${address}, column 5`));
    }),
  );
});
