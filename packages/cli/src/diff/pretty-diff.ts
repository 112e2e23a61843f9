import type { Impact, SchemaChange } from "@syncschema/model";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { byPlace, type ChangesOfPlace } from "./by-place.ts";
import { type ChangeText, changeText } from "./change-text.ts";
import {
  type ComparedFile,
  type ComparedPair,
  changesOf,
  countByImpact,
  differs,
  gravestOf,
} from "./compared-file.ts";
import { gravestFirst } from "./gravest-first.ts";
import { impactWords, paintImpact } from "./impact-words.ts";
import { savingNote, scopeText } from "./summary-words.ts";

/** What differs, for people: by place, and there by what the next cycle makes of it, the gravest first. */
export function prettyDiff(files: readonly ComparedFile[], terminal: Terminal): string {
  const parts = files.map((file) => fileText(file, files.length > 1, terminal));
  return [...parts.filter((part) => part !== ""), summary(files, terminal)].join("\n");
}

function fileText(file: ComparedFile, isOneOfMany: boolean, terminal: Terminal): string {
  const { colors, width } = terminal;
  switch (file.kind) {
    case "compared":
      return file.changes.length === 0 && isOneOfMany ? "" : pairText(file, terminal);
    case "added":
      return `${colors.green("+")} ${colors.bold(printable(file.path))}  has no counterpart on the old side\n`;
    case "removed":
      return `${colors.red("-")} ${colors.bold(printable(file.path))}  has no counterpart on the new side\n`;
    case "unreadable":
      return `${[
        wrapped(`${colors.bold(printable(file.path))}  ${colors.red("cannot be compared")}`, width, "  ", ""),
        wrapped(printable(file.problem), width, "  "),
        wrapped(printable(file.help), width, "  "),
      ].join("\n")}\n`;
    case "other":
      return "";
  }
}

function pairText(file: ComparedPair, terminal: Terminal): string {
  const { colors, width } = terminal;
  const title = `${colors.bold(printable(`${file.old} → ${file.new}`))}  ${file.profile}`;
  const lost = file.incomplete.map((path) =>
    wrapped(
      colors.yellow(
        `Parts of ${printable(path)} were lost before it was saved, so they look as if they had been ${path === file.new ? "removed" : "added"}. \`syncschema lint\` shows where.`,
      ),
      width,
      "  ",
    ),
  );
  return `${[title, ...lost, "", ...placeTexts(file.changes, terminal)].join("\n")}`;
}

/** Changes by place, the gravest first. */
export function changesText(changes: readonly SchemaChange[], terminal: Terminal): string {
  return placeTexts(changes, terminal).join("\n");
}

function placeTexts(changes: readonly SchemaChange[], terminal: Terminal): string[] {
  return gravestFirst(byPlace(changes)).map((place) => placeText(place, terminal));
}

/** Changes with one effect stand together under it, so that it is said once. */
function placeText({ place, changes }: ChangesOfPlace<SchemaChange>, terminal: Terminal): string {
  const { colors, width } = terminal;
  const lines = [wrapped(printable(place), width, "    ", "")];
  for (const [index, change] of changes.entries()) {
    const { impact, effect } = change;
    if (effect !== changes[index - 1]?.effect) {
      lines.push(wrapped(`${paintImpact(impact, colors)(impact)}  ${effect}`, width, "    ", "  "));
    }
    lines.push(changeLine(changeText(change), terminal));
  }
  return `${lines.join("\n")}\n`;
}

/** A change as one line behind its sign. */
export function changeLine({ sign, name, property, value }: ChangeText, { colors, width }: Terminal): string {
  const words = [name, property === undefined ? value : `${property}: ${value}`].filter(
    (word) => word !== "",
  );
  const painted = { "+": colors.green, "~": colors.yellow, "-": colors.red }[sign](sign);
  return wrapped(printable(words.join("  ")), width, "        ", `    ${painted} `);
}

function summary(files: readonly ComparedFile[], terminal: Terminal): string {
  const { colors, width } = terminal;
  const changes = changesOf(files);
  const gravest = gravestOf(changes);
  const lines = [wrapped(countText(files, terminal), width, "")];
  if (gravest) {
    lines.push(
      wrapped(`Gravest: ${paintImpact(gravest, colors)(gravest)}, ${impactWords[gravest]}.`, width, ""),
      wrapped(colors.dim(savingNote), width, ""),
    );
  }
  if (files.length === 1 && files.some((file) => file.kind === "compared" && !file.identical && !gravest))
    lines.push(wrapped(colors.dim(onlyTextNote), width, ""));
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

const onlyTextNote =
  "The texts differ where it means nothing: order, layout, spelling of flags, defaults, or what the service writes itself.";

function countText(files: readonly ComparedFile[], { colors }: Terminal): string {
  const changes = changesOf(files);
  const counts = [...countByImpact(changes)].map(([impact, count]) => impactCount(impact, count, colors));
  const found = changes.length === 0 ? "" : `${counted(changes.length, "change")}: ${counts.join(", ")}.`;
  if (files.length > 1) return [scopeText(files), found].filter((text) => text !== "").join(" ");
  return files.some(differs) ? found : colors.green("No difference in meaning.");
}

function impactCount(impact: Impact, count: number, colors: Terminal["colors"]): string {
  return paintImpact(impact, colors)(`${count} ${impact}`);
}
