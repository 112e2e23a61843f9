import type { AnyCommand } from "./command.ts";
import { explainCommand } from "./explain.ts";
import {
  checkExpressionCommand,
  evaluateExpressionCommand,
  expressionTreeCommand,
  formatExpressionCommand,
} from "./expression.ts";
import { lintCommand } from "./lint.ts";
import { planCommand, statusCommand, upCommand } from "./migrate.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly AnyCommand[] = [
  lintCommand,
  statusCommand,
  planCommand,
  upCommand,
  checkExpressionCommand,
  formatExpressionCommand,
  expressionTreeCommand,
  evaluateExpressionCommand,
  explainCommand,
];

/** What the words that begin several commands are for. */
export const families: Readonly<Record<string, string>> = {
  migrate: "Upgrade exported schemas",
  expression: "Check, format and try out mapping expressions",
};
