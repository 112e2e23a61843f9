import { describe, expect, test } from "vitest";
import {
  agreement,
  emptyHistory,
  firstEdited,
  type HistoryRecord,
  standing,
  withBegun,
  withDone,
  withoutBegun,
} from "./history.ts";

/** Readable in place of a real one. */
const hash = (text: string) =>
  `<${text.length} ${[...text].reduce((sum, sign) => sum + sign.charCodeAt(0), 0)}>`;

const record = (did: "up" | "down", migration: string, before: string, after: string): HistoryRecord => ({
  did,
  migration,
  parameters: { app: "x", domain: "y" },
  tool: "1.0.0",
  at: "2026-01-31T12:00:00Z",
  before,
  after,
});
const done = (...records: readonly HistoryRecord[]) => withDone(withBegun(emptyHistory, records, hash));

describe("checksums", () => {
  const history = withBegun(
    done(record("up", "a/1-x", "0", "1"), record("up", "a/2-y", "1", "2")),
    [record("down", "a/2-y", "2", "1")],
    hash,
  );
  const [first, second] = history.entries;
  const [third] = history.begun;
  if (!first || !second || !third) throw new Error();

  test("hold for what was written", () => {
    expect(firstEdited(history, hash)).toBeUndefined();
    expect(firstEdited(emptyHistory, hash)).toBeUndefined();
  });

  test.each([
    ["another migration", [{ ...first, migration: "a/1-z" }, second], 1],
    ["another value of a parameter", [first, { ...second, parameters: { app: "x", domain: "z" } }], 2],
    ["another time", [first, { ...second, at: "2026-02-01T12:00:00Z" }], 2],
    ["another order", [second, first], 1],
    ["an entry less at the beginning", [second], 1],
    ["an entry less at the end, before what was begun", [first], 2],
    ["an entry twice", [first, second, second], 3],
  ])("reveal %s", (_, entries, at) => {
    expect(firstEdited({ ...history, entries }, hash)).toBe(at);
  });

  test("reveal an edit of what was begun", () => {
    expect(firstEdited({ ...history, begun: [{ ...third, after: "3" }] }, hash)).toBe(3);
  });

  test("do not mind the order in which parameters stand in the file", () => {
    const reordered = { ...first, parameters: { domain: "y", app: "x" } };
    expect(firstEdited({ entries: [reordered, second], begun: [third] }, hash)).toBeUndefined();
  });
});

describe("what stands", () => {
  const standingIn = (...records: readonly HistoryRecord[]) =>
    standing(done(...records)).map(({ migration }) => migration);

  test("is what was done and not taken back", () => {
    expect(
      standingIn(
        record("up", "a/1-x", "0", "1"),
        record("up", "a/2-y", "1", "2"),
        record("down", "a/2-y", "2", "1"),
        record("up", "b/1-z", "1", "3"),
      ),
    ).toEqual(["a/1-x", "b/1-z"]);
  });

  test("is once what was done twice, since a new export came between, in the place of the latter", () => {
    expect(
      standingIn(
        record("up", "a/1-x", "0", "1"),
        record("up", "b/1-z", "1", "2"),
        record("up", "a/1-x", "5", "6"),
      ),
    ).toEqual(["b/1-z", "a/1-x"]);
  });

  test("is not what was only begun", () => {
    expect(standing(withBegun(emptyHistory, [record("up", "a/1-x", "0", "1")], hash))).toEqual([]);
  });
});

describe("a file and its history", () => {
  const history = done(record("up", "a/1-x", "0", "1"));
  const begun = withBegun(history, [record("up", "a/2-y", "1", "2"), record("up", "a/3-z", "2", "3")], hash);
  test.each([
    ["agree without a history", emptyHistory, "7", "agrees"],
    ["agree when the last entry made the file", history, "1", "agrees"],
    ["differ when the file was changed since", history, "7", "changed-since"],
    ["tell a run that was broken off before the file was written", begun, "1", "broken-off-before"],
    ["tell one that was broken off after it", begun, "3", "broken-off-after"],
    ["say when nobody can tell", begun, "7", "broken-off"],
  ] as const)("%s", (_, known, file, expected) => {
    expect(agreement(known, file)).toBe(expected);
  });

  test("agree again when what was begun is done, or never was", () => {
    expect(agreement(withDone(begun), "3")).toBe("agrees");
    expect(agreement(withoutBegun(begun), "1")).toBe("agrees");
  });
});
