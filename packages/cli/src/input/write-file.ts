import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../cannot-run.ts";

/**
 * Replaces a file whole or not at all: the bytes go to a new file beside it, which then takes its place and
 * keeps its permissions. A link stays a link.
 *
 * @throws CannotRun when the folder cannot be written
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = openSync(temporary, "wx", statSync(target).mode);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new CannotRun(
      `${path} cannot be written: ${(error as Error).message}`,
      "The file is as it was. Check the permissions of its folder.",
    );
  }
}
