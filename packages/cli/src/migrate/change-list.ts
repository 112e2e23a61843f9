import { type Change, gravest, type MigrationStep } from "@syncschema/migrations";
import { byPlace, type ChangesOfPlace, nameInPlace } from "../diff/by-place.ts";
import { impactWords, paintImpact } from "../diff/impact-words.ts";
import { printable } from "../terminal/printable.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { missingText } from "./parameters.ts";

/**
 * A migration with its state, and what it changes and keeps, by address.
 *
 * @param word says the state, where it is not that of a migration that is to be done
 */
export function changeList(
  { migration, state, changes }: MigrationStep,
  terminal: Terminal,
  word = stateWord(state.state, terminal.colors),
): string {
  const { colors, width } = terminal;
  const lines = [`${colors.bold(migration.id)}  ${word}  ${migration.summary}`];
  if ("reason" in state) lines.push(wrapped(printable(state.reason), width, "  "));
  const missing = "missing" in state ? missingText(migration, state.missing) : undefined;
  if (missing !== undefined) lines.push(wrapped(printable(missing), width, "  "));
  if (state.state !== "pending") return `${lines.join("\n")}\n`;
  lines.push("", ...byPlace(changes).flatMap((group) => groupLines(group, terminal)), "");
  const impact = gravest(changes);
  if (impact)
    lines.push(
      wrapped(`Impact: ${paintImpact(impact, colors)(impact)}, ${impactWords[impact]}.`, width, "  "),
    );
  lines.push(...migration.notes.map((note) => wrapped(note, width, "    ", "  - ")));
  return `${lines.join("\n")}\n`;
}

function groupLines({ place, changes }: ChangesOfPlace<Change>, terminal: Terminal): string[] {
  const { width } = terminal;
  return [
    wrapped(printable(place), width, "    ", "  "),
    ...changes.map((change) => changeLine(change, terminal)),
  ];
}

function changeLine(change: Change, { colors, width }: Terminal): string {
  const { kind, address, property, before, after, impact } = change;
  const sign = {
    add: colors.green("+"),
    change: colors.yellow("~"),
    remove: colors.red("-"),
    keep: colors.dim("="),
  }[kind];
  const name = nameInPlace(address);
  const value =
    property === undefined ? (after ?? "") : `${property}: ${before ?? "(absent)"} → ${after ?? "(absent)"}`;
  const text = printable(`${name && `${name}  `}${kind === "keep" ? "kept: " : ""}${value}`);
  return wrapped(
    kind === "keep" ? colors.dim(text) : `${text}  ${paintImpact(impact, colors)(`(${impact})`)}`,
    width,
    "        ",
    `    ${sign} `,
  );
}

export function stateWord(state: MigrationStep["state"]["state"], colors: Colors): string {
  return {
    pending: colors.yellow("pending"),
    applied: colors.green("applied"),
    "not-applicable": colors.dim("not applicable"),
    blocked: colors.red("blocked"),
  }[state];
}
