import { parentPort, workerData } from "node:worker_threads";
import { CannotRun } from "../cannot-run.ts";
import type { LintedFile } from "../report/linted-file.ts";
import { type FileOutcome, fileOutcome } from "./file-outcome.ts";
import { type LintFilesArguments, lintEach } from "./lint-files.ts";

/** What a thread is to do. */
export interface LintOrder {
  readonly paths: readonly string[];
  readonly args: LintFilesArguments;
  /** How many files the threads have begun, shared by them. */
  readonly made: Int32Array;
  readonly timed: boolean;
}

/** An outcome as it goes from thread to thread. */
export interface SentOutcome extends Omit<FileOutcome, "files"> {
  readonly files: readonly Omit<LintedFile, "lines">[];
}

/** What was found, and the milliseconds that each rule took when they were asked for. */
export interface LintDone {
  readonly ok: true;
  readonly outcomes: readonly SentOutcome[];
  readonly timings: ReadonlyMap<string, number>;
}

/** What came of it, or why nothing did. */
export type LintReply = LintDone | ({ readonly ok: false } & Pick<CannotRun, "message" | "help" | "detail">);

/** Lints the files that the starting thread has ordered, and tells it what was found. */
export async function lintAsOrdered(): Promise<void> {
  parentPort?.postMessage(await reply(workerData as LintOrder));
}

async function reply({ paths, args, made, timed }: LintOrder): Promise<LintReply> {
  const timings = new Map<string, number>();
  try {
    const outcomes = await lintEach(
      paths,
      args,
      (linted) => {
        // Rules and an index of lines hold functions, which no other thread can be given.
        const { config: _, files, ...outcome } = fileOutcome(linted);
        return { ...outcome, files: files.map(({ lines: _, ...file }) => file) };
      },
      {
        step: () => void Atomics.add(made, 0, 1),
        timings: timed ? { spent: timings, now: () => performance.now() } : undefined,
      },
    );
    return { ok: true, outcomes, timings };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const { message, help, detail } = error;
    return { ok: false, message, help, detail };
  }
}
