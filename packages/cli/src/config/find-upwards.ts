import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Finds the nearest of some files in a folder or one above, up to the root. What was found is kept: a thousand
 * files in one folder cost one search.
 *
 * @returns the paths of all that stand in the nearest folder that has any; none when no folder has
 */
export function upwardFinder(names: readonly string[]): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const find = (folder: string): readonly string[] => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const here = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
    const parent = dirname(folder);
    const found = here.length > 0 || parent === folder ? here : find(parent);
    known.set(folder, found);
    return found;
  };
  return find;
}
