import type { Conflict } from "@syncschema/migrations";
import packageJson from "../../package.json" with { type: "json" };
import { changeEntry, withSlashes } from "../diff/json-diff.ts";
import { standardInput } from "../input/find-files.ts";
import type { RebaseReport } from "./rebase-report.ts";

/** What came of a rebase as JSON, in the form of schemas/rebase.schema.json. */
export function jsonRebase({ sides, result, errors, written }: RebaseReport): string {
  const { base, mine, onto } = sides;
  const report = {
    $schema: "urn:syncschema:rebase:1",
    tool: { name: packageJson.name, version: packageJson.version },
    base: withSlashes(base.file.path),
    mine: withSlashes(mine.file.path),
    onto: withSlashes(onto.file.path),
    written: written === undefined ? null : written === standardInput ? "-" : withSlashes(written),
    ported: result.ported.map(changeEntry),
    brought: result.brought.map(changeEntry),
    conflicts: result.conflicts.map(conflictEntry),
    errors: errors.map(({ ruleId, message, address }) => ({ ruleId, message, address })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function conflictEntry({ reason, address, port, mine, template, unmapped }: Conflict): object {
  return {
    reason,
    address,
    unmapped,
    port: changeEntry(port),
    mine: mine.map(changeEntry),
    template: template.map(changeEntry),
  };
}
