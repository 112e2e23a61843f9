import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { configNames } from "../config/config-finder.ts";
import { upwardFinder } from "../config/find-upwards.ts";

/** The folder in which a team keeps its migrations. */
export const folderName = "migrations";

/**
 * The folder `migrations` in the current folder, or above it up to the folder of the configuration: what stands
 * farther away belongs to something else.
 */
export function migrationsFolder(): string | undefined {
  const here = process.cwd();
  const [config] = upwardFinder(configNames)(here);
  const last = config === undefined ? here : dirname(config);
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, folderName);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
    if (folder === last) return undefined;
  }
}
