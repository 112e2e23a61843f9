import { type History, withDone, withoutBegun } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";
import { historyPath } from "../history/history-file.ts";
import type { OpenedSchema } from "./planned-file.ts";

/** How a file stands to its history where that has to be said; undefined where they agree. */
export function agreementText({ path, history, agreement }: OpenedSchema): string | undefined {
  const last = history.entries.at(-1);
  const run = history.begun[0];
  switch (agreement) {
    case "agrees":
      return undefined;
    case "changed-since":
      return `The file is not as ${last?.migration} left it at ${last?.at}: it was edited, or exported anew. What it has counts.`;
    case "broken-off-before":
      return `The run of ${run?.at} was broken off before it changed the file. The next \`migrate up --write\` or \`down --write\` takes it out of the history.`;
    case "broken-off-after":
      return `The run of ${run?.at} was broken off when it had written the file. The next \`migrate up --write\` or \`down --write\` records it in the history.`;
    case "broken-off":
      return `The run of ${run?.at} was broken off, and the file is neither as it was before nor as it was to be. Compare it with an earlier version; when it is as it should be, take "begun" out of ${historyPath(path)}.`;
  }
}

/** The history with what a run that was broken off has left put right. @throws CannotRun when nobody can tell */
export function settledHistory(opened: OpenedSchema): History {
  const { history, agreement, path } = opened;
  if (agreement === "broken-off-after") return withDone(history);
  if (agreement === "broken-off-before") return withoutBegun(history);
  if (agreement !== "broken-off") return history;
  throw new CannotRun(`${path} and its history do not agree`, agreementText(opened) ?? "");
}
