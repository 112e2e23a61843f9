import { relative, resolve, sep } from "node:path";

/** The path of a file from a folder, with `/` between names on every system. */
export function pathInFolder(folder: string, file: string): string {
  return relative(folder, resolve(file)).replaceAll(sep, "/");
}
