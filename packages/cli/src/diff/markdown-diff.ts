import type { Impact, SchemaChange } from "@syncschema/model";
import { markdownCode, markdownText } from "../report/markdown-text.ts";
import { counted } from "../terminal/counted.ts";
import { byPlace } from "./by-place.ts";
import { changeText } from "./change-text.ts";
import { type ComparedFile, changesOf, countByImpact, differs, gravestOf } from "./compared-file.ts";
import { gravestFirst, rank } from "./gravest-first.ts";
import { impactWords } from "./impact-words.ts";
import { savingNote, scopeText } from "./summary-words.ts";

/** What differs as Markdown of GitHub's flavour, for a comment on a pull request: the gravest first, folded by place. */
export function markdownDiff(files: readonly ComparedFile[]): string {
  const ordered = files.toSorted((a, b) => rank(gravestOf(changesOf([b]))) - rank(gravestOf(changesOf([a]))));
  const head = ["## syncschema diff", "", ...summaryLines(files), ...loneLines(files), ""].join("\n");
  return `${withinLimit(head, ordered.flatMap(fileRows))}\n`;
}

function summaryLines(files: readonly ComparedFile[]): string[] {
  const changes = changesOf(files);
  const gravest = gravestOf(changes);
  const scope = files.length > 1 ? scopeText(files) : "";
  if (gravest === undefined) return [scope || (files.some(differs) ? "" : "**No difference in meaning.**")];
  const counts = [...countByImpact(changes)].map(
    ([impact, count]) => `${dots[impact]}&nbsp;${count} ${impact}`,
  );
  return [
    `${scope} **${counted(changes.length, "change")}**: ${counts.join(", ")}.`.trimStart(),
    "",
    `Gravest: **${gravest}**, ${impactWords[gravest]}. ${savingNote}`,
  ];
}

/** What is to be said of files besides their changes. */
function loneLines(files: readonly ComparedFile[]): string[] {
  const lines = files.flatMap(remarks).map((line) => `- ${line}`);
  return lines.length === 0 ? [] : ["", ...lines];
}

function remarks(file: ComparedFile): string[] {
  switch (file.kind) {
    case "added":
      return [`${markdownCode(file.path)} has no counterpart on the old side`];
    case "removed":
      return [`${markdownCode(file.path)} has no counterpart on the new side`];
    case "unreadable": {
      const why = markdownText(`${file.problem}. ${file.help}`);
      return [`❌ ${markdownCode(file.path)} cannot be compared. ${why}`];
    }
    case "compared":
      return file.incomplete.map((path) => `⚠️ Parts of ${markdownCode(path)} were lost before it was saved`);
    case "other":
      return [];
  }
}

/** A row with what must stand before it, when it is the first of its place. */
interface Row {
  readonly head: string;
  readonly text: string;
}

function fileRows(file: ComparedFile): Row[] {
  if (file.kind !== "compared" || file.changes.length === 0) return [];
  const title = `\n### ${markdownCode(file.old)} → ${markdownCode(file.new)} (${file.profile})\n`;
  return gravestFirst(byPlace(file.changes)).flatMap(({ place, changes }, index) =>
    changes.map((change, at): Row => {
      const head = at === 0 ? (index === 0 ? title : "") + placeHead(place, changes) : "";
      return { head, text: row(change) };
    }),
  );
}

function placeHead(place: string, changes: readonly SchemaChange[]): string {
  const [first] = changes;
  const impact = first?.impact ?? "cosmetic";
  const summary = `${dots[impact]} ${markdownCode(place)}: ${counted(changes.length, "change")}, ${impact}`;
  return [
    `\n<details${isDangerous(impact) ? " open" : ""}><summary>${summary}</summary>\n`,
    "| Impact | Change | What the next cycle does |",
    "| --- | --- | --- |\n",
  ].join("\n");
}

function isDangerous(impact: Impact): boolean {
  return impact === "relink" || impact === "deprovision";
}

function row(change: SchemaChange): string {
  const { sign, name, property, value } = changeText(change);
  const what = [name, property ?? ""].filter((word) => word !== "").map(markdownCode);
  const cells = [
    `${dots[change.impact]}&nbsp;${change.impact}`,
    [markdownText(sign), ...what, value && markdownCode(value)].filter((word) => word !== "").join(" "),
    markdownText(change.effect),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

const endOfPlace = "\n</details>\n";

/** GitHub refuses a longer comment as a whole, so what does not fit is counted. */
function withinLimit(head: string, rows: readonly Row[]): string {
  const parts = [head];
  let size = head.length;
  for (const [index, { head: start, text }] of rows.entries()) {
    const part = `${start && index > 0 ? endOfPlace : ""}${start}${text}`;
    size += part.length;
    if (size > sizeLimit) {
      const left = counted(rows.length - index, "more change");
      return `${parts.join("")}${index > 0 ? endOfPlace : ""}\n${left} not shown: a comment holds 65,536 characters.\n`;
    }
    parts.push(part);
  }
  return parts.join("") + (rows.length > 0 ? endOfPlace : "");
}

const sizeLimit = 60_000;

const dots: Readonly<Record<Impact, string>> = {
  deprovision: "🔴",
  relink: "🟠",
  create: "🟡",
  resync: "🔵",
  cosmetic: "⚪",
};
