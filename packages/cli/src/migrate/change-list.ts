import { type Change, gravest, type MigrationStep } from "@syncschema/migrations";
import { type Address, type Impact, joinSteps, stepsOf } from "@syncschema/model";
import { printable } from "../terminal/printable.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";

/** A migration with its state, and what it changes and keeps, by address. */
export function changeList({ migration, state, changes }: MigrationStep, terminal: Terminal): string {
  const { colors, width } = terminal;
  const lines = [`${colors.bold(migration.id)}  ${stateWord(state.state, colors)}  ${migration.summary}`];
  if ("reason" in state) lines.push(wrapped(printable(state.reason), width, "  "));
  if (state.state !== "pending") return `${lines.join("\n")}\n`;
  lines.push("", ...byPlace(changes).flatMap((group) => groupLines(group, terminal)), "");
  const impact = gravest(changes);
  if (impact)
    lines.push(wrapped(`Impact: ${paint(impact, colors)(impact)}, ${impactWords[impact]}.`, width, "  "));
  lines.push(...migration.notes.map((note) => wrapped(note, width, "    ", "  - ")));
  return `${lines.join("\n")}\n`;
}

/** Changes of one place: those of its own properties, and of the things directly in it. */
interface ChangesOfPlace {
  readonly place: Address;
  readonly changes: Change[];
}

function byPlace(changes: readonly Change[]): ChangesOfPlace[] {
  const places = new Map<Address, ChangesOfPlace>();
  for (const change of changes) {
    const place = placeOf(change);
    const group = places.get(place);
    if (group) group.changes.push(change);
    else places.set(place, { place, changes: [change] });
  }
  return [...places.values()];
}

/** Attributes are listed under their object or mapping; everything else stands for itself. */
function placeOf({ address }: Change): Address {
  const steps = stepsOf(address);
  return steps.at(-1)?.startsWith("attribute:") ? joinSteps(steps.slice(0, -1)) : address;
}

function groupLines({ place, changes }: ChangesOfPlace, terminal: Terminal): string[] {
  const { width } = terminal;
  return [
    wrapped(printable(place), width, "    ", "  "),
    ...changes.map((change) => changeLine(change, place, terminal)),
  ];
}

function changeLine(change: Change, place: Address, { colors, width }: Terminal): string {
  const { kind, address, property, before, after, impact } = change;
  const sign = {
    add: colors.green("+"),
    change: colors.yellow("~"),
    remove: colors.red("-"),
    keep: colors.dim("="),
  }[kind];
  const name = address === place ? "" : `${stepsOf(address).at(-1)}  `;
  const value =
    property === undefined ? (after ?? "") : `${property}: ${before ?? "(absent)"} → ${after ?? "(absent)"}`;
  const text = printable(`${name}${kind === "keep" ? "kept: " : ""}${value}`);
  return wrapped(
    kind === "keep" ? colors.dim(text) : `${text}  ${paint(impact, colors)(`(${impact})`)}`,
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
