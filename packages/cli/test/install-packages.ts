import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** Makes our packages be there in a folder, as if npm had installed them. */
export function installPackages(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@syncschema"), { recursive: true });
  for (const name of ["linter", "migrations", "model"])
    symlinkSync(join(packages, name), join(modules, "@syncschema", name), "junction");
  symlinkSync(join(packages, "cli"), join(modules, "syncschema"), "junction");
}
