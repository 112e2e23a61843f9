import { type Facts, readFacts } from "@syncschema/linter";
import { decode, lineIndex } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { refuseOrWarn } from "../config/problem-frames.ts";
import { readBytes } from "../input/read-file.ts";

/** Reads a file of facts. @throws CannotRun when it cannot be used */
export async function readFactsFile(path: string): Promise<Facts> {
  const { text } = decode(await readBytes(path));
  const reading = readFacts(text);
  if (reading.ok) return reading.facts;
  refuseOrWarn({ name: path, lines: lineIndex(text), problems: reading.problems });
  throw new CannotRun(`${path} holds no facts`, "schemas/facts.schema.json says what may stand there.");
}
