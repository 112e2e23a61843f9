import { createBaselineCommand, pruneBaselineCommand, updateBaselineCommand } from "./baseline.ts";
import type { AnyCommand } from "./command.ts";
import { printConfigCommand } from "./config.ts";
import { diffCommand } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import {
  checkExpressionCommand,
  evaluateExpressionCommand,
  expressionTreeCommand,
  formatExpressionCommand,
} from "./expression.ts";
import { initCommand } from "./init.ts";
import { lintCommand } from "./lint.ts";
import { mergeReportsCommand } from "./merge-reports.ts";
import { downCommand, planCommand, statusCommand, upCommand } from "./migrate.ts";
import { newMigrationCommand } from "./migrate-new.ts";
import { rebaseCommand } from "./rebase.ts";
import { rulesCommand } from "./rules.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly AnyCommand[] = [
  lintCommand,
  initCommand,
  printConfigCommand,
  createBaselineCommand,
  updateBaselineCommand,
  pruneBaselineCommand,
  diffCommand,
  statusCommand,
  planCommand,
  upCommand,
  downCommand,
  newMigrationCommand,
  rebaseCommand,
  checkExpressionCommand,
  formatExpressionCommand,
  expressionTreeCommand,
  evaluateExpressionCommand,
  mergeReportsCommand,
  rulesCommand,
  explainCommand,
];

/** What the words that begin several commands are for. */
export const families: Readonly<Record<string, string>> = {
  config: "See what is configured",
  baseline: "Accept what is found now, and show only what is new",
  migrate: "Upgrade exported schemas",
  expression: "Check, format and try out mapping expressions",
};
