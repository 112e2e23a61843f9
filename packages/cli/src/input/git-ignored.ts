import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** Whether git ignores a file: by the .gitignore of its folder and of those above, up to the repository's. */
export function gitIgnored(): (path: string) => boolean {
  const rules = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!rules.has(folder)) {
      const file = join(folder, ".gitignore");
      rules.set(folder, existsSync(file) ? ignore().add(readFileSync(file, "utf8")) : undefined);
    }
    return rules.get(folder);
  };
  return (path) => {
    const file = resolve(path);
    return foldersAbove(file).some((folder) => {
      const inside = relative(folder, file).replaceAll(sep, "/");
      return rulesOf(folder)?.ignores(inside) ?? false;
    });
  };
}

/** The folders from that of a file up to its repository's; only its own outside of one. */
function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return folders;
    if (dirname(folder) === folder) return folders.slice(0, 1);
  }
}
