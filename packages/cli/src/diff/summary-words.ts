import { counted } from "../terminal/counted.ts";
import { type ComparedFile, differs } from "./compared-file.ts";

/** For every report of changes: to save a schema is an event of its own. */
export const savingNote =
  "To save a schema can start a cycle over every object, whatever was changed: save everything at once.";

/** How many of several files differ, and what became of the others. */
export function scopeText(files: readonly ComparedFile[]): string {
  const count = (kind: ComparedFile["kind"]) => files.filter((file) => file.kind === kind).length;
  const pairs = files.filter((file) => file.kind === "compared");
  const differing = pairs.filter(differs).length;
  const parts = [
    differing === 0
      ? `No difference in meaning in ${counted(pairs.length, "file")}`
      : `${differing} of ${counted(pairs.length, "file")} ${differing === 1 ? "differs" : "differ"}`,
    ...(["added", "removed"] as const).map((kind) => (count(kind) === 0 ? "" : `${count(kind)} ${kind}`)),
    count("unreadable") === 0 ? "" : `${count("unreadable")} not compared`,
    count("other") === 0 ? "" : `${counted(count("other"), "JSON file")} of something else`,
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}
