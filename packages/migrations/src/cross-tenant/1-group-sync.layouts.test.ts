import type { JsonEdit, SchemaDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { writeSchema } from "../../../../fixtures/generator/write.js";
import { groupSchema } from "../../test/group-schema.ts";
import { expectDone, read } from "../../test/planning.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { groupSync } from "./1-group-sync.ts";

/** How files are written that people have; see the generator of the fixtures. */
const layouts = [
  ["two blanks, as curl and Graph Explorer save it", {}],
  ["four blanks", { indent: 4 }],
  ["tabs", { indent: "\t" }],
  ["minified", { indent: 0 }],
  ["line ends of Windows", { newline: "\r\n" }],
  ["UTF-8 with a byte order mark", { bom: true }],
  ["UTF-16 LE with line ends of Windows", { encoding: "utf-16le", newline: "\r\n" }],
  ["UTF-16 BE", { encoding: "utf-16be" }],
  ["Windows PowerShell", { style: "windows-powershell", newline: "\r\n", encoding: "utf-16le" }],
] as const;

describe.each(layouts)("%s", (_, layout) => {
  test.each(["disabled", "absent"] as const)("groups %s: the tool would have written the same", (state) => {
    const planned = planMigrations(read(writeSchema(groupSchema(state).schema, layout)), {
      migrations: [groupSync],
    });
    const { text } = planned.after.file;
    expect(joined(text)).toBe(joined(read(writeSchema(JSON.parse(text), layout)).file.text));
    expectDone(planned);
  });

  test("outside of the places that the changes name, every character stays", () => {
    const before = read(writeSchema(groupSchema("disabled").schema, layout));
    const operations = groupSync.up(before, { profile: "cross-tenant", parameters: {} });
    const { document: after, edits } = applyOperations(before, operations);
    expect(after.file.encoding).toEqual(before.file.encoding);
    const [first = "", ...others] = untouched(before, edits);
    expect(after.file.text.startsWith(first)).toBe(true);
    let end = first.length;
    for (const piece of others) {
      const start = after.file.text.indexOf(piece, end);
      expect(start).toBeGreaterThanOrEqual(end);
      end = start + piece.length;
    }
    expect(end).toBe(after.file.text.length);
  });
});

/** Without the line end that Windows PowerShell alone puts into an empty list; what is new has none. */
function joined(text: string): string {
  return text.replaceAll(/\[\s+\]/g, "[]");
}

/** The pieces of a text between the values that are set and the ends of the lists that grow. */
function untouched({ file, span }: SchemaDocument, edits: readonly JsonEdit[]): string[] {
  const cuts = edits.map(({ op, pointer }) => {
    const place = span(pointer);
    if (place === undefined) throw new Error(`nothing stands at ${pointer}`);
    if (op === "set") return [place.start, place.end] as const;
    const lastElement = file.text.slice(0, place.end - 1).trimEnd().length;
    return [lastElement, lastElement] as const;
  });
  cuts.sort(([a], [b]) => a - b);
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), file.text.length];
  return starts.map((start, index) => file.text.slice(start, ends[index]));
}
