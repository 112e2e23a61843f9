import fc from "fast-check";
import { expect, test } from "vitest";
import { fileWith, nastyText } from "../../test/linted.ts";
import { printable } from "../terminal/printable.ts";
import { compactReport } from "./compact-report.ts";

test("a finding is a line that an editor can jump from", () => {
  expect(compactReport([fileWith([{}])])).toBe(
    "schema.json:3:5 error flow-types-none Nothing flows [rule:A / mapping:User→User]\n",
  );
});

test("a clean file says nothing", () => {
  expect(compactReport([fileWith([])])).toBe("");
});

test("whatever a schema holds, a finding stays one line that can be taken apart again", () => {
  fc.assert(
    fc.property(nastyText, nastyText, (message, address) => {
      const lines = compactReport([fileWith([{ message, address }])]).split("\n");
      expect(lines).toHaveLength(2);
      const shown = (text: string) => printable(text).replaceAll("\n", "\\u000a");
      expect(lines[0]).toBe(`schema.json:3:5 error flow-types-none ${shown(message)} [${shown(address)}]`);
    }),
  );
});
