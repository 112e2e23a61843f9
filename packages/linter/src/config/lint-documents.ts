import type { DocumentReading, readDocument, SchemaDocument } from "@syncschema/model";
import type { Baseline } from "../baseline/baseline.ts";
import type { Facts } from "../facts/facts.ts";
import type { PendingMigrations } from "../rule/pending-migrations.ts";
import { rules } from "../rules/registry.ts";
import type { SuppressionsFile } from "../suppressions/read-suppressions.ts";
import { isIgnored } from "./effective-rules.ts";
import { type ConfiguredLint, lintWithConfig } from "./lint-with-config.ts";
import { type ResolvedConfig, resolveConfig } from "./resolve-config.ts";

/**
 * Everything that decides about the findings of several documents. What belongs to one of them stands under its
 * path.
 */
export interface LintDocumentsOptions {
  /** The preset `recommended` when left out. */
  readonly config?: ResolvedConfig | undefined;
  /** What stands in the suppressions beside each document. */
  readonly suppressions?: ReadonlyMap<string, SuppressionsFile> | undefined;
  readonly baseline?: Baseline | undefined;
  /** Earlier exports that documents are compared with. */
  readonly bases?: ReadonlyMap<string, SchemaDocument> | undefined;
  /** What is known besides the schema. */
  readonly facts?: ReadonlyMap<string, Facts> | undefined;
  /** Says which migrations are pending in a document. */
  readonly migrations?: PendingMigrations | undefined;
  /** Decides in UTC which suppressions have expired; now, when left out. */
  readonly today?: Date | undefined;
}

/** A document and what was found in it. */
export interface LintedDocument extends ConfiguredLint {
  readonly path: string;
}

/**
 * Lints documents under one configuration. Their paths, as {@link readDocument} was given them, are what globs,
 * suppressions and the baseline go by: from the folder of the configuration, with `/` between names.
 *
 * @returns one for each document, in their order, without those that the configuration ignores
 * @throws only what a rule of a plugin throws
 */
export function lintDocuments(
  documents: readonly DocumentReading[],
  {
    config = resolveConfig([], { rules }),
    suppressions,
    baseline,
    bases,
    facts,
    migrations,
    today = new Date(),
  }: LintDocumentsOptions = {},
): LintedDocument[] {
  const entries = new Map(Object.entries(baseline?.files ?? {}));
  return documents.flatMap((document) => {
    const { path } = document.file;
    if (isIgnored(config, path)) return [];
    const result = lintWithConfig(document, {
      config,
      path,
      today,
      suppressions: suppressions?.get(path),
      baseline: entries.get(path),
      base: bases?.get(path),
      facts: facts?.get(path),
      migrations,
    });
    return [{ path, ...result }];
  });
}
