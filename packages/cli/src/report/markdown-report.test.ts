import fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import { expect, test } from "vitest";
import { context, fileWith, finding, lintedFixture, nastyText } from "../../test/linted.ts";
import { printable } from "../terminal/printable.ts";
import { markdownReport } from "./markdown-report.ts";

const report = (...files: Parameters<typeof markdownReport>[0][number][]) => markdownReport(files, context);
const tablesIn = (markdown: string) =>
  marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === "table");

test("a finding is a row in the table of its file", () => {
  expect(report(fileWith([{}], { path: "exports/a.json" }))).toBe(`## syncschema lint

**1 error** in 1 file

### <code>exports/a.json</code> (scim)

| Severity | Rule | Place | Finding |
| --- | --- | --- | --- |
| 🔴&nbsp;error | <code>flow-types-none</code> | 3:5 | Nothing flows<details><summary>what to do</summary>Set flowTypes.<br><br>No object is provisioned.<br><br><code>rule:A / mapping:User→User</code></details> |

`);
});

test("clean files are counted and have no table", () => {
  expect(report(fileWith([]))).toBe("## syncschema lint\n\n**No findings** in 1 file\n\n");
});

test("suppressed findings are counted and not shown", () => {
  const suppressed = [{ finding: finding({ message: "Known" }), reason: "a test tenant" }];
  const markdown = report(fileWith([], { suppressed }));
  expect(markdown).toContain("**No findings** in 1 file, 1 suppressed");
  expect(markdown).not.toContain("Known");
});

test("a real file has a row for each finding", () => {
  const file = lintedFixture("cross-tenant/schema.json");
  const [table] = tablesIn(report(file));
  expect(table?.rows.map(([, , place]) => place?.text)).toEqual(
    file.findings.map(({ range }) => `${range.start.line}:${range.start.column}`),
  );
});

test("more than a summary can hold is cut between two rows, and said", () => {
  const files = ["a.json", "b.json"].map((path) =>
    fileWith(
      Array.from({ length: 3000 }, () => ({ message: "ä".repeat(50) })),
      { path },
    ),
  );
  const markdown = report(...files);
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(999_000);
  const rows = tablesIn(markdown).flatMap((table) => table.rows).length;
  expect(markdown).toContain(`\n${6000 - rows} more findings are not shown`);
});

/** Every token of some Markdown, those inside of others too. */
function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat("tokens" in token ? (token.tokens ?? []) : [])]);
}

/** The text that a browser shows of an inline HTML. */
function visible(html: string): string {
  return html
    .replaceAll("<br>", "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#(\d+)|(quot|lt|gt|amp));/g, (_, code, name: keyof typeof references) =>
      code ? String.fromCodePoint(Number(code)) : references[name],
    );
}

const references = { quot: '"', lt: "<", gt: ">", amp: "&" };

test("whatever a schema holds, the table keeps its shape and shows exactly that", () => {
  const oneLine = (text: string) => printable(text).replaceAll(/\s*\n\s*/g, "\n");
  fc.assert(
    fc.property(nastyText, nastyText, nastyText, (message, help, path) => {
      const markdown = report(
        fileWith([{ message: `m${message}m`, help: `h${help}h` }], { path: `p${path}p` }),
      );
      const [table, ...others] = tablesIn(markdown);
      expect(others).toEqual([]);
      expect(table?.rows.map((cells) => cells.length)).toEqual([4]);
      const cell = table?.rows[0]?.[3];
      expect(flat(cell?.tokens ?? []).filter(({ type }) => !["text", "html"].includes(type))).toEqual([]);
      const html = flat(cell?.tokens ?? []).flatMap((token) => (token.type === "html" ? [token.raw] : []));
      const ours = ["<details>", "<summary>", "</summary>", "<br>", "<code>", "</code>", "</details>"];
      expect(html.filter((tag) => !ours.includes(tag))).toEqual([]);
      const shown = visible(marked.parseInline(cell?.text ?? "", { async: false }));
      expect(shown).toContain(oneLine(`m${message}m`));
      expect(shown).toContain(oneLine(`what to doh${help}h`));
      expect(visible(marked.parse(markdown, { async: false }))).toContain(oneLine(`p${path}p`));
    }),
  );
});
