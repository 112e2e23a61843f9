import { pathToFileURL } from "node:url";
import { CannotRun } from "../cannot-run.ts";

/** Runs a module and gives its exports. @throws CannotRun when it cannot be run, and says why */
export async function importModule(path: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  if (/\.[cm]?ts$/.test(path) && !stripsTypes()) {
    throw new CannotRun(
      `${name} is TypeScript, which Node ${process.versions.node} does not run`,
      "Node 22.18, 24 and later do. With this one, write it as .json or .mjs.",
    );
  }
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    throw new CannotRun(
      `${name} cannot be run: ${(error as Error).message}`,
      "Correct the module, or what it imports.",
    );
  }
}

/** Whether Node takes the types out of a module by itself. */
function stripsTypes(): boolean {
  return Boolean((process.features as { readonly typescript?: unknown }).typescript);
}
