import { readFileSync } from "node:fs";
import { type DocumentReading, readDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { standardInput } from "./find-files.ts";

/** Reads a file, or standard input, as a schema. @throws CannotRun when the bytes cannot be had */
export function readFile(path: string): DocumentReading {
  const isStandardInput = path === standardInput;
  return readDocument(isStandardInput ? "<stdin>" : path, bytesOf(path, isStandardInput));
}

function bytesOf(path: string, isStandardInput: boolean): Uint8Array {
  try {
    return readFileSync(isStandardInput ? process.stdin.fd : path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (isStandardInput && code === "EOF") return new Uint8Array();
    const what = isStandardInput ? "standard input" : path;
    throw new CannotRun(
      `${what} cannot be read: ${reasons[code] ?? message}`,
      "Check the path and the permissions.",
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file",
  EAGAIN: "nothing is piped into it",
};
