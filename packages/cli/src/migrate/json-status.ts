import { standing } from "@syncschema/migrations";
import packageJson from "../../package.json" with { type: "json" };
import type { PlannedFile } from "./planned-file.ts";

/** The state of every migration in every file as JSON, in the form of schemas/status.schema.json. */
export function jsonStatus(files: readonly PlannedFile[]): string {
  const report = {
    $schema: "urn:syncschema:status:1",
    tool: { name: packageJson.name, version: packageJson.version },
    files: files.map(fileEntry),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileEntry(file: PlannedFile): object {
  const path = file.path.replaceAll("\\", "/");
  if (file.kind === "unreadable")
    return { kind: "unreadable", path, problem: file.file.findings[0]?.message ?? "" };
  const { profile, hash, agreement, history, plan } = file;
  const done = standing(history);
  return {
    kind: "schema",
    path,
    profile,
    hash,
    history: agreement,
    migrations: plan.steps.map(({ migration, state }) => {
      const entry = done.find((one) => one.migration === migration.id);
      const { at, tool, parameters } = entry ?? {};
      return { migration: migration.id, ...state, ...(entry ? { done: { at, tool, parameters } } : {}) };
    }),
  };
}
