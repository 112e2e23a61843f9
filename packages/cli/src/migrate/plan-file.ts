import type { Finding } from "@syncschema/linter";
import { type Change, gravest, type Operation, type ParameterValues } from "@syncschema/migrations";
import type { Impact, Profile } from "@syncschema/model";
import packageJson from "../../package.json" with { type: "json" };
import { hashOf } from "../history/hash.ts";
import type { FindingsChange } from "./findings-change.ts";
import type { PlannedFile } from "./planned-file.ts";
import { recordsOf } from "./records.ts";

/** A plan as it is saved, in the form of schemas/plan.schema.json. */
export interface PlanFile {
  readonly $schema: typeof planFormat;
  readonly tool: { readonly name: string; readonly version: string };
  /** Those that change; hashes say of which bytes the plan was made. */
  readonly files: readonly PlanOfFile[];
  /** The hash of the files above as JSON, so that what was agreed is what is done. */
  readonly checksum: string;
}

export interface PlanOfFile {
  readonly path: string;
  readonly profile: Profile;
  readonly before: string;
  readonly after: string;
  readonly migrations: readonly PlannedMigration[];
  /** What lint says less, and more; notes are left out. */
  readonly findings: { readonly gone: readonly PlannedFinding[]; readonly new: readonly PlannedFinding[] };
}

interface PlannedMigration {
  readonly migration: string;
  readonly parameters: ParameterValues;
  readonly impact: Impact | null;
  readonly operations: readonly Operation[];
  readonly changes: readonly Change[];
  /** Hashes of the file before and after it. */
  readonly before: string;
  readonly after: string;
}

type PlannedFinding = Pick<Finding, "severity" | "ruleId" | "message" | "address" | "fingerprint">;

export const planFormat = "urn:syncschema:plan:1";

/** The text of a plan. */
export function planFileText(
  files: readonly { readonly file: PlannedFile; readonly findings?: FindingsChange }[],
): string {
  const planned = files.flatMap(({ file, findings }) =>
    file.kind === "planned" && findings !== undefined ? [planOfFile(file, findings)] : [],
  );
  const { name, version } = packageJson;
  const plan: PlanFile = {
    $schema: planFormat,
    tool: { name, version },
    files: planned,
    checksum: checksumOfPlan(planned),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

export function checksumOfPlan(files: readonly PlanOfFile[]): string {
  return hashOf(JSON.stringify(files));
}

function planOfFile(
  { path, profile, hash, plan }: Extract<PlannedFile, { kind: "planned" }>,
  findings: FindingsChange,
): PlanOfFile {
  const pending = plan.steps.filter(({ state }) => state.state === "pending");
  const records = recordsOf(pending, { did: "up", before: hash, at: new Date(0) });
  return {
    path: path.replaceAll("\\", "/"),
    profile,
    before: hash,
    after: records.at(-1)?.after ?? hash,
    migrations: pending.flatMap(({ changes, outcomes }, index): PlannedMigration[] => {
      const record = records[index];
      if (record === undefined) return [];
      const { migration, parameters, before, after } = record;
      const operations = outcomes.map(({ operation }) => operation);
      return [
        { migration, parameters, impact: gravest(changes) ?? null, operations, changes, before, after },
      ];
    }),
    findings: { gone: findings.gone.map(plannedFinding), new: findings.new.map(plannedFinding) },
  };
}

function plannedFinding({ severity, ruleId, message, address, fingerprint }: Finding): PlannedFinding {
  return { severity, ruleId, message, address, fingerprint };
}
