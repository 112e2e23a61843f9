import { listed } from "../../finding/name-of.ts";

/** The names in quotes: all of a few, the first five of many. */
export function listedBriefly(names: readonly (string | undefined)[]): string {
  const quoted = names.map((name) => `"${name ?? ""}"`);
  return quoted.length <= 6
    ? listed(quoted)
    : `${quoted.slice(0, 5).join(", ")} and ${quoted.length - 5} others`;
}
