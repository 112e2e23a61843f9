import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMigration, type Migration, standing } from "@syncschema/migrations";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readHistory } from "../history/history-file.ts";
import { runDown } from "./run-down.ts";
import { runUp } from "./run-up.ts";

const fixture = fileURLToPath(new URL("../../../../fixtures/scim/template.json", import.meta.url));
let path: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-down-"));
  path = join(folder, "schema.json");
  cpSync(fixture, path);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Sets the version to what it is told, and back to nothing. */
function stamp(number: number, parts: Partial<Migration> = {}): Migration {
  return {
    ...defineMigration({
      id: `stamp/${number}-${"abc"[number - 1]}`,
      summary: `Stamp ${number} is there`,
      why: "",
      profiles: ["scim"],
      source: "",
      notes: [],
      examples: [],
      parameters: { stamp: { description: "what is stamped", example: "x" } },
      up: (_, { parameters }) => [property(number, parameters.stamp)],
      down: () => [property(number)],
    }),
    ...parts,
  };
}

function property(number: number, value?: string) {
  return { op: "set", at: "schema", property: `stamp${number}`, ...(value ? { value } : {}) } as const;
}

const catalogue = [stamp(1), stamp(2), stamp(3)];
const none = { profile: undefined, only: undefined, to: undefined, plan: undefined };

/** Runs a command, and gives its exit code and what a person sees. */
async function told(run: () => Promise<number>) {
  const said: string[] = [];
  const output = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  try {
    return { code: await run(), said: said.join("") };
  } finally {
    output.mockRestore();
  }
}

const up = (set: readonly string[] = ["stamp=x"], migrations = catalogue) =>
  told(() => runUp({ ...none, files: [path], set, write: true, "keep-going": false }, migrations));
const down = (to?: string, migrations = catalogue) =>
  told(() =>
    runDown({ files: [path], profile: undefined, to, write: true, "keep-going": false }, migrations),
  );
const stamps = () =>
  [...readFileSync(path, "utf8").matchAll(/"(stamp\d)": "(.*)"/g)].map(([, name, value]) => [name, value]);
const done = async () => standing(await readHistory(path)).map(({ migration }) => migration);

describe("down", () => {
  test("takes back the last", async () => {
    await up();
    const { code, said } = await down();
    expect(code).toBe(0);
    expect(said).toContain("stamp/3-c  to be taken back  Stamp 3 is there");
    expect(said).toContain('~ stamp3: "x" → (absent)');
    expect(stamps()).toEqual([
      ["stamp1", "x"],
      ["stamp2", "x"],
    ]);
    expect(await done()).toEqual(["stamp/1-a", "stamp/2-b"]);
  });

  test("takes back all that came after one", async () => {
    await up();
    expect((await down("stamp/1-a")).code).toBe(0);
    expect(stamps()).toEqual([["stamp1", "x"]]);
    expect(await done()).toEqual(["stamp/1-a"]);
  });

  test("after all of it the file is as it was, to the byte", async () => {
    const before = readFileSync(path);
    await up();
    for (let times = 0; times < 3; times++) await down();
    expect(readFileSync(path)).toEqual(before);
    expect((await down()).said).toContain("Nothing to take back.");
  });

  test("records what a new export has taken back already", async () => {
    await up();
    cpSync(fixture, path);
    const { said } = await down();
    expect(said).toContain("exported anew");
    expect(said).toContain("stamp/3-c  nothing of it is left");
    expect(await done()).toEqual(["stamp/1-a", "stamp/2-b"]);
  });

  test("changes nothing when one on the way cannot be taken back", async () => {
    await up();
    const before = readFileSync(path);
    const down2 = { kind: "irreversible", reason: "It is in the target." } as const;
    const { code, said } = await down("stamp/1-a", [stamp(1), stamp(2, { down: down2 }), stamp(3)]);
    expect(code).toBe(1);
    expect(said).toContain("it cannot be taken back: It is in the target.");
    expect(readFileSync(path)).toEqual(before);
  });

  test("says when nobody knows a migration any more", async () => {
    await up();
    await expect(down(undefined, [stamp(1), stamp(2)])).rejects.toThrow(
      /has stamp\/3-c, and there is no such migration here/,
    );
  });

  test("says what the history has when it has not the one that was named", async () => {
    await up();
    await expect(down("stamp/9-z")).rejects.toThrow(
      expect.objectContaining({ help: "It has, in this order: stamp/1-a, stamp/2-b, stamp/3-c." }),
    );
  });
});

describe("parameters", () => {
  test("stand in the history", async () => {
    await up(["stamp=y"]);
    expect((await readHistory(path)).entries.map(({ parameters }) => parameters.stamp)).toEqual([
      "y",
      "y",
      "y",
    ]);
  });

  test("that are missing do not fail a run that asked for nothing by name", async () => {
    const { code, said } = await up([]);
    expect({ code, said }).toEqual({ code: 0, said: "Nothing to migrate.\n" });
  });

  test("that are missing fail one that did, and it says how to give them", async () => {
    const args = { ...none, files: [path], set: [], only: ["stamp/1-a"], write: true, "keep-going": false };
    const { code, said } = await told(() => runUp(args, catalogue));
    expect(code).toBe(1);
    expect(said).toContain("it needs the parameter stamp: what is stamped, such as x");
    expect(said).toContain("Give it what it needs: --set stamp=x");
  });
});

describe("a selection", () => {
  const selected = (parts: object) =>
    told(() =>
      runUp(
        { ...none, files: [path], set: ["stamp=x"], write: true, "keep-going": false, ...parts },
        catalogue,
      ),
    );

  test("goes to one, with those that it comes after", async () => {
    await selected({ to: "stamp/2-b" });
    expect(stamps().map(([name]) => name)).toEqual(["stamp1", "stamp2"]);
  });

  test("is no more than what is named", async () => {
    expect((await selected({ only: ["stamp/2-b"] })).said).toContain(
      "it comes after stamp/1-a, which is pending and was not asked for",
    );
    await selected({ only: ["stamp/1-a"] });
    expect(stamps().map(([name]) => name)).toEqual(["stamp1"]);
  });

  test("may be a sequence", async () => {
    await selected({ only: ["stamp"] });
    expect(stamps()).toHaveLength(3);
  });
});

test("a file without a history of ours has nothing to take back", async () => {
  writeFileSync(`${path}.other.json`, "{}");
  expect(await down()).toEqual({ code: 0, said: "Nothing to take back.\n" });
});
