import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { context, fileWith, lintedFixture, nastyText } from "../../test/linted.ts";
import { printable } from "../terminal/printable.ts";
import { azureReport } from "./azure-report.ts";

/**
 * Reads a line as the agent does: the first `##vso[` wherever it stands, up to the next `]`; properties taken
 * apart at semicolons and then at the first `=`; escapes undone one after the other, the percent sign last.
 */
function parseCommand(line: string) {
  const start = line.indexOf("##vso[");
  if (start < 0) return undefined;
  const end = line.indexOf("]", start);
  const [name = "", ...rest] = line.slice(start + "##vso[".length, end).split(" ");
  const pairs = rest
    .join(" ")
    .split(";")
    .filter((pair) => pair !== "");
  const undo = (text: string) =>
    text
      .replaceAll("%3B", ";")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%5D", "]")
      .replaceAll("%AZP25", "%");
  return {
    name,
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), undo(pair.slice(pair.indexOf("=") + 1))]),
    ),
    data: undo(line.slice(end + 1)),
  };
}

const linesOf = (report: string) => report.split("\n").slice(0, -1);

test("a finding is an issue of its place, by the absolute path", () => {
  expect(azureReport([fileWith([{}])], context)).toBe(
    `##vso[task.logissue type=error;sourcepath=${resolve("/repo/exports/schema.json")};linenumber=3;columnnumber=5;` +
      "code=flow-types-none;]Nothing flows%0ASet flowTypes.\n",
  );
});

test("an info is a plain line, since there is no such kind of issue", () => {
  expect(azureReport([fileWith([{ severity: "info" }])], context)).toBe(
    "schema.json:3:5 info flow-types-none Nothing flows [rule:A / mapping:User→User]\n",
  );
});

test("a real file gives an issue for each finding that is no info", () => {
  const file = lintedFixture("cross-tenant/schema.json");
  const commands = linesOf(azureReport([file], context)).map(parseCommand);
  expect(commands.map((command) => command?.properties.code)).toEqual(
    file.findings.map(({ ruleId, severity }) => (severity === "info" ? undefined : ruleId)),
  );
});

test("whatever a schema or a path holds, the agent reads one command with exactly that in it", () => {
  const path = nastyText.map((text) => `/repo/${text.replaceAll(/[/\\\0]|^\.+$/g, "_")}x.json`);
  fc.assert(
    fc.property(path, nastyText, (file, message) => {
      const lines = linesOf(azureReport([fileWith([{ message }], { path: file })], context));
      expect(lines).toHaveLength(1);
      expect(parseCommand(lines[0] ?? "")).toMatchObject({
        name: "task.logissue",
        properties: { type: "error", sourcepath: resolve(file), linenumber: "3", columnnumber: "5" },
        data: printable(`${message}\nSet flowTypes.`),
      });
    }),
  );
});

test("an info cannot hold a command", () => {
  fc.assert(
    fc.property(nastyText, (message) => {
      const info = { severity: "info", message: `${message}##vso[task.complete]` } as const;
      expect(linesOf(azureReport([fileWith([info])], context)).map(parseCommand)).toEqual([undefined]);
    }),
  );
});
