import type { Impact } from "@syncschema/model";
import type { Colors } from "../terminal/terminal.ts";

/** What an impact means, for the end of a sentence. */
export const impactWords: Readonly<Record<Impact, string>> = {
  cosmetic: "nothing is provisioned differently",
  resync: "the next cycle evaluates every object again",
  create: "new objects appear in the target",
  relink: "objects may be matched with others than before",
  deprovision: "objects in the target may be disabled or deleted, or stay active when they should not",
};

/** The colour of an impact. */
export function paintImpact(impact: Impact, colors: Colors): (text: string) => string {
  if (impact === "deprovision" || impact === "relink") return colors.red;
  return impact === "create" ? colors.yellow : colors.dim;
}
