import { Worker } from "node:worker_threads";
import { CannotRun } from "../cannot-run.ts";
import type { LintDone, LintOrder, LintReply } from "./lint-worker.ts";

/** Lets another thread lint some files. @throws CannotRun when the thread cannot lint them */
export function startThread(order: LintOrder): Promise<LintDone> {
  const worker = new Worker(new URL("../bin/lint-worker.js", import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (reply: LintReply) => {
      if (reply.ok) resolve(reply);
      else reject(new CannotRun(reply.message, reply.help, reply.detail));
    });
  });
}
