import { readFileSync } from "node:fs";
import { type DocumentReading, readDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { standardInput } from "./find-files.ts";
import { optimiseForMuch } from "./optimise-for-much.ts";

/** Reads a file, or standard input to its end, as a schema. @throws CannotRun when the bytes cannot be had */
export async function readFile(path: string): Promise<DocumentReading> {
  return readDocument(path, await readBytes(path));
}

/** The bytes of a file, or of standard input to its end. @throws CannotRun when they cannot be had */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const bytes = path === standardInput ? await allOfStandardInput() : readFileSync(path);
    optimiseForMuch(bytes.length);
    return bytes;
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (code === "") throw error;
    throw new CannotRun(
      `${path} cannot be read: ${reasons[code] ?? message}`,
      "Check the path and the permissions.",
    );
  }
}

/** Not with readFileSync: a pipe that has nothing yet would count as an error. */
async function allOfStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file",
};
