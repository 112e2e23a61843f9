import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { applyOperations, type Operation } from "@syncschema/migrations";
import { readDocument, type SchemaDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { smallScim } from "../../../fixtures/generator/small.js";
import { handWrittenPages, root, textOf } from "./hand-written-pages.ts";
import { installPackages } from "./install-packages.ts";
import { blocksOf, commandsOf } from "./page-blocks.ts";
import { isCommand, runCommand } from "./run-command.ts";
import { expectShown } from "./shown.ts";

/** What a page takes for granted, and what its commands come to. */
interface Page {
  /** Fixtures, by the names under which the page speaks of them. */
  readonly files: Readonly<Record<string, string>>;
  /** Small schemas that are made for the page, by what was done to them. */
  readonly edited?: Readonly<Record<string, readonly Operation[]>>;
  /** The exit code of each command. */
  readonly codes: readonly number[];
}

const small = readDocument(
  "schema.json",
  new TextEncoder().encode(JSON.stringify(smallScim(), null, 2)),
) as SchemaDocument;
const userMapping = "rule:USER_OUTBOUND_USER / mapping:User→User";

const pages: Readonly<Record<string, Page>> = {
  "README.md": {
    files: {
      "schema.json": "cross-tenant/schema.json",
      "old.json": "cross-tenant/schema.json",
      "exports/schema.json": "cross-tenant/schema.json",
    },
    codes: [1, 1, 0, 0, 0, 1, 0, 0],
  },
  "docs/api.md": {
    files: {
      "schema.json": "cross-tenant/schema.json",
      "exports/fabrikam.json": "cross-tenant/schema.json",
      "exports/payroll.json": "damaged/no-matching/schema.json",
      "exports/travel.json": "damaged/required-unmapped/schema.json",
      "before.json": "damaged/utf-16be/schema.json",
      "damaged.json": "damaged/unrolled-arrays/schema.json",
    },
    codes: [0, 0, 1, 0],
  },
  "docs/configuration.md": {
    files: { "exports/schema.json": "cross-tenant/schema.json" },
    codes: [0, 0, 0, 0],
  },
  "docs/expressions.md": {
    files: { "schema.json": "damaged/required-unmapped/schema.json" },
    codes: [1, 0, 0, 0, 0],
  },
  "docs/lint.md": {
    files: {
      "schema.json": "cross-tenant/schema.json",
      "new.json": "damaged/no-matching/schema.json",
      "old.json": "damaged/utf-16be/schema.json",
    },
    codes: [1, 1],
  },
  "docs/migrate.md": {
    files: {
      "exports/fabrikam.json": "cross-tenant/schema.json",
      "exports/payroll.json": "scim/template.json",
    },
    codes: [1, 0, 0, 0, 1],
  },
  "docs/output-formats.md": {
    files: { "exports/contoso.json": "damaged/duplicate-target/schema.json" },
    codes: [1],
  },
  "docs/guides/adopting.md": {
    files: {
      "exports/fabrikam.json": "cross-tenant/schema.json",
      "exports/payroll.json": "scim/template.json",
      "exports/travel.json": "damaged/required-unmapped/schema.json",
    },
    codes: [1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0],
  },
  "docs/guides/ci.md": {
    files: {
      "exports/fabrikam.json": "cross-tenant/schema.json",
      "exports/payroll.json": "damaged/utf-16be/schema.json",
      "incoming/payroll.json": "damaged/no-matching/schema.json",
    },
    codes: [0, 1, 0, 0, 1],
  },
  "docs/guides/custom-rules.md": {
    files: { "exports/payroll.json": "scim/template.json", "exports/kiosk.json": "scim/template.json" },
    codes: [0, 1, 0, 0, 0],
  },
  "docs/guides/first-run.md": {
    files: { "schema.json": "cross-tenant/schema.json", "exported.json": "cross-tenant/schema.json" },
    codes: [1, 1, 0, 1, 1, 0, 0, 0, 0, 0],
  },
  "docs/guides/rebase.md": {
    files: {},
    edited: {
      "old-default.json": [],
      "fabrikam.json": [],
      "customised.json": [
        {
          op: "change-attribute-mapping",
          at: `${userMapping} / attribute:displayName`,
          source: "[userPrincipalName]",
        },
        {
          op: "set-clauses",
          at: `${userMapping} / filter:Staff`,
          clauses: [{ attribute: "userPrincipalName", operator: "REGEX MATCH", values: ["@contoso\\.com$"] }],
          others: "remove",
        },
      ],
      "new-default.json": [
        {
          op: "change-attribute-mapping",
          at: `${userMapping} / attribute:displayName`,
          source: "Trim([displayName])",
        },
        {
          op: "change-attribute-mapping",
          at: `${userMapping} / attribute:name.givenName`,
          flowType: "ObjectAddOnly",
        },
      ],
    },
    codes: [1, 0, 0, 0],
  },
  "docs/guides/own-migrations.md": {
    files: {
      "exports/payroll.json": "damaged/utf-16be/schema.json",
      "before.json": "damaged/flow-types-none/schema.json",
      "after.json": "damaged/utf-16be/schema.json",
    },
    codes: [0, 0, 0, 0, 0, 0, 1, 0],
  },
};

/**
 * A page is read from its top, as a person would. A block with a title is a file: it is written, or has to be as a
 * command has written it. The lines of a block of `sh` are run, and `text` right under it is what the last of them
 * printed. What needs a network stands in other blocks, or is a command of npm.
 */
test.each(Object.entries(pages))("%s shows what is so", (name, { files, edited = {}, codes }) => {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-page-"));
  try {
    installPackages(folder);
    for (const [path, fixture] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(root, "fixtures", fixture), join(folder, path));
    }
    for (const [path, operations] of Object.entries(edited))
      writeFileSync(join(folder, path), applyOperations(small, operations).document.file.text);
    const came: string[] = [];
    let said = "";
    for (const block of blocksOf(textOf(name))) {
      if (block.title !== undefined) expectFile(join(folder, block.title), block.text);
      if (block.language === "text" && block.follows) expectShown(linesOf(block.text), linesOf(said));
      if (block.language !== "sh") continue;
      for (const command of commandsOf(block)) {
        if (command.startsWith("npm ")) continue;
        expect(isCommand(command), `${command} can be run here`).toBe(true);
        const result = runCommand(command, folder);
        came.push(`${command} → ${result.status}`);
        said = result.said;
      }
    }
    expect(came).toEqual(came.map((line, index) => line.replace(/\S+$/, String(codes[index]))));
    expect(codes).toHaveLength(came.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** In a repository of git, in diff-guide.test.ts. */
const runElsewhere = "docs/diff.md";

test("no page with commands is left out", () => {
  const withCommands = handWrittenPages
    .filter((name) => name !== runElsewhere)
    .filter((name) => textOf(name).includes("\n```sh\n"));
  expect(Object.keys(pages).sort()).toEqual(withCommands.toSorted());
});

function expectFile(path: string, text: string): void {
  if (existsSync(path)) {
    expect(withoutVersion(readFileSync(path, "utf8"))).toBe(withoutVersion(text));
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Pages need not be written anew for a release. */
function withoutVersion(text: string): string {
  return text.replaceAll(/syncschema@[\d.]+/g, "syncschema@…");
}

function linesOf(text: string): string[] {
  return text.trimEnd().split("\n");
}
