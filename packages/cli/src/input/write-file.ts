import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../cannot-run.ts";

/**
 * Writes a file whole or not at all: the bytes go to a new file beside it, which then takes its place, and its
 * permissions if there was one. A link to a file stays a link. A pipe or a device is written to as it is.
 *
 * @throws CannotRun when it cannot be written
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing === undefined || existing.isFile()) replace(path, bytes, existing);
    else writeFileSync(path, bytes);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new CannotRun(
      `${path} cannot be written: ${reasons[code] ?? message}`,
      "Nothing was changed there. Check the path, and the permissions of its folder.",
    );
  }
}

function replace(path: string, bytes: Uint8Array, existing: Stats | undefined): void {
  const target = existing ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    writeAll(temporary, bytes, existing?.mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAll(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, "wx", mode);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such folder",
};
