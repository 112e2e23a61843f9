import { type Change, gravest, type Impact, type MigrationStep } from "@syncschema/migrations";
import { printable } from "../terminal/printable.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";

/** A migration with its state, and what it changes and keeps, by address. */
export function changeList({ migration, state, changes }: MigrationStep, terminal: Terminal): string {
  const { colors, width } = terminal;
  const lines = [`${colors.bold(migration.id)}  ${stateWord(state.state, colors)}  ${migration.summary}`];
  if ("reason" in state) lines.push(wrapped(printable(state.reason), width, "  "));
  if (state.state !== "pending") return `${lines.join("\n")}\n`;
  lines.push("", ...changes.flatMap((change) => changeLines(change, terminal)), "");
  const impact = gravest(changes);
  if (impact)
    lines.push(wrapped(`Impact: ${paint(impact, colors)(impact)}, ${impactWords[impact]}.`, width, "  "));
  lines.push(...migration.notes.map((note) => wrapped(note, width, "    ", "  - ")));
  return `${lines.join("\n")}\n`;
}

function changeLines(change: Change, { colors, width }: Terminal): string[] {
  const { kind, address, property, before, after, impact } = change;
  const sign = { add: colors.green("+"), change: colors.yellow("~"), keep: colors.dim("=") }[kind];
  const what = property === undefined ? "" : `${property}: ${before ?? "(absent)"} → `;
  const text = printable(`${what}${after}`);
  return [
    wrapped(
      kind === "keep" ? colors.dim(printable(address)) : printable(address),
      width,
      "    ",
      `  ${sign} `,
    ),
    wrapped(
      kind === "keep" ? colors.dim(`kept: ${text}`) : `${text}  ${paint(impact, colors)(`(${impact})`)}`,
      width,
      "      ",
    ),
  ];
}

export function stateWord(state: MigrationStep["state"]["state"], colors: Colors): string {
  return {
    pending: colors.yellow("pending"),
    applied: colors.green("applied"),
    "not-applicable": colors.dim("not applicable"),
    blocked: colors.red("blocked"),
  }[state];
}

const impactWords: Readonly<Record<Impact, string>> = {
  cosmetic: "nothing is provisioned differently",
  resync: "the next cycle evaluates every object again",
  create: "new objects appear in the target",
  relink: "objects may be matched with others than before",
  deprovision: "objects in the target may be disabled or deleted",
};

function paint(impact: Impact, colors: Colors): (text: string) => string {
  if (impact === "deprovision" || impact === "relink") return colors.red;
  return impact === "create" ? colors.yellow : colors.dim;
}
