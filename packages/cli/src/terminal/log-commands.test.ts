import fc from "fast-check";
import { expect, test } from "vitest";
import { nastyText } from "../../test/linted.ts";
import { withoutLogCommands } from "./log-commands.ts";

test.each([
  ["a ##vso[task.setvariable variable=PATH]x", "a \\u0023#vso[task.setvariable variable=PATH]x"],
  ["##[add-mask]x", "\\u0023#[add-mask]x"],
  ["  ::add-mask::x", "  \\u003a:add-mask::x"],
  ["why\n::stop-commands::x", "why\n\\u003a:stop-commands::x"],
])("%j is no command afterwards", (text, expected) => {
  expect(withoutLogCommands(text)).toBe(expected);
});

test("other texts stay", () => {
  const text = "## Heading\nrule:A, a::b, [mail]\n  12 │ #[x]";
  expect(withoutLogCommands(text)).toBe(text);
});

test("JSON means the same afterwards", () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const json = JSON.stringify({ text, command: `##vso[${text}` }, null, 2);
      expect(JSON.parse(withoutLogCommands(json))).toEqual(JSON.parse(json));
      expect(withoutLogCommands(json)).not.toContain("##vso[");
    }),
  );
});
