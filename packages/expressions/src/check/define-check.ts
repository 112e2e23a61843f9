import type { Edit } from "../syntax/expression-error.ts";
import type { Range } from "../syntax/tree.ts";
import type { CheckedExpression, CheckOptions } from "./checked-expression.ts";

/**
 * `error`: the service refuses it, or it cannot do what is written. `warning`: it surely does something else
 * than was meant. `hint`: it may, or the documentation contradicts itself.
 */
export type FindingSeverity = "error" | "warning" | "hint";

/** What a finding says, and what to do. `{{name}}` stands for a datum. */
export interface CheckMessage {
  readonly message: string;
  readonly help: string;
}

/** Something in an expression that is worth saying, as data. */
export interface ExpressionFinding extends Range {
  /** Id of the check. */
  readonly check: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly severity: FindingSeverity;
  /** Edits that make it go away and cannot change what the author meant. */
  readonly edits?: readonly Edit[];
}

/** A finding as its check gives it. */
export interface Report<MessageId extends string> extends Range {
  readonly messageId: MessageId;
  readonly severity: FindingSeverity;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly edits?: readonly Edit[];
}

/** An expression with what is known of its surroundings. */
export interface GoodExample extends CheckOptions {
  readonly expression: string;
}

export interface BadExample<MessageId extends string> extends GoodExample {
  /** The messages that it gives, in the order of the text; once the first of the check when left out. */
  readonly gives?: readonly MessageId[];
  /** What the finding's edits make of it; left out where there are none. */
  readonly fixed?: string;
}

export interface CheckDefinition<Messages extends Readonly<Record<string, CheckMessage>>> {
  /** Kebab-case, and the name of the file. */
  readonly id: string;
  /** What holds in an expression that passes, in one line. */
  readonly summary: string;
  /** What the service or the provisioning cycle does when it does not hold. */
  readonly why: string;
  /** The gravest that its findings can be. */
  readonly severity: FindingSeverity;
  /** `documented` by Microsoft, seen to fail in the `field`, or `inferred`. */
  readonly evidence: "documented" | "field" | "inferred";
  /** The page or thread where the knowledge stands. */
  readonly source: string;
  readonly messages: Messages;
  /** Expressions that fail and pass the check; they are run as tests. A method, so that a start does not build them. */
  examples(): {
    readonly bad: readonly BadExample<keyof Messages & string>[];
    readonly good: readonly GoodExample[];
  };
  readonly check: (expression: CheckedExpression) => Iterable<Report<keyof Messages & string>>;
}

export type Check = CheckDefinition<Readonly<Record<string, CheckMessage>>>;

/** Declares a check, which then only reports its own messages. */
export function defineCheck<const Messages extends Readonly<Record<string, CheckMessage>>>(
  definition: CheckDefinition<Messages>,
): Check {
  return definition as unknown as Check;
}
