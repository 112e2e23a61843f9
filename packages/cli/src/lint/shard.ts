import { CannotRun } from "../cannot-run.ts";

/**
 * The part of some files that `2/5` means: of every five files the second, so that large neighbours are spread.
 * The parts have every file once.
 *
 * @throws CannotRun when the text is no part
 */
export function shard<T>(files: readonly T[], part: string | undefined): readonly T[] {
  if (part === undefined) return files;
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(part) ?? [];
  if (index === undefined || Number(index) > Number(count)) {
    throw new CannotRun(`--shard ${part} is no part`, "Write 2/5 for the second of five parts.");
  }
  return files.filter((_, place) => place % Number(count) === Number(index) - 1);
}
