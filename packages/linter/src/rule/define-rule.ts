import type { Profile } from "@syncschema/model";
import type { FixKind, Severity } from "../finding/finding.ts";
import type { Context } from "./context.ts";
import type { Example } from "./example.ts";
import type { Messages } from "./messages.ts";
import type { NoOptions, RuleOptions } from "./options.ts";
import type { Visitor } from "./visitor.ts";

/** How well something is known, the best first. */
export const evidenceKinds = ["documented", "field", "inferred"] as const;

/** Where the knowledge behind a rule comes from; the severity follows it. */
export interface Evidence {
  /** `documented` by Microsoft, seen to fail in the `field`, or `inferred` from the types. */
  readonly kind: (typeof evidenceKinds)[number];
  /** The page or thread where it stands, or for an inferred rule what it is inferred from. */
  readonly source: string;
}

/**
 * Sets of rules, from the least strict: `minimal` is what the service refuses or what makes a file useless,
 * `recommended` what most likely is a mistake, `strict` what is worth a look. Each contains those before it.
 */
export const strictness = ["minimal", "recommended", "strict"] as const;
export type Strictness = (typeof strictness)[number];

/** What a rule compares a file with, besides itself. Without it the rule is silent. */
export type Need = "base" | "facts" | "migrations";

/** What stands about a rule anywhere: docs, `explain` and reports are made from it. */
export interface RuleMeta<O extends object = object> {
  /** Kebab-case, and the name of the file. */
  readonly id: string;
  /** Ids that the rule had before. */
  readonly aliases?: readonly string[];
  /** What holds in a file that keeps the rule, in one line. */
  readonly summary: string;
  /** What the service or the provisioning cycle does when it is broken. */
  readonly why: string;
  readonly severity: Severity;
  /** The least strict preset that contains the rule; `recommended` when left out. */
  readonly preset?: Strictness;
  /** Whether the rule guards accounts, privileges or personal data, so that the preset `security` has it. */
  readonly security?: boolean;
  /** What the rule needs besides the file. */
  readonly needs?: Need;
  /** Kinds of provisioning that the rule is about; all when left out. */
  readonly profiles?: readonly Profile[];
  readonly evidence: Evidence;
  /**
   * `lower`, the usual: on a disabled object mapping a finding drops one level, since real default exports
   * keep unfinished mappings disabled.
   */
  readonly whenDisabled?: "lower" | "same";
  /** The rule concludes from what is absent, so it is silent on a file of which parts were lost. */
  readonly needsWholeFile?: boolean;
  /** What its fixes are; `suggestion` when left out. */
  readonly fix?: FixKind;
  /** What a configuration may set in it; the rule finds it in `context.options`. */
  readonly options?: RuleOptions<O>;
}

/** A rule as its file declares it: what stands about it, what it says, and what it looks at. */
export interface RuleDefinition<M extends Messages, O extends object = object> extends RuleMeta<O> {
  /** What the rule can say, by message id. `{{name}}` stands for a datum. */
  readonly messages: M;
  /**
   * Documents that break and keep the rule; they are run as tests and shown in its page. A method, which Node
   * neither compiles nor runs until it is called: as values they would be most of a linter's start.
   */
  examples(): { readonly bad: readonly Example<M>[]; readonly good: readonly Example<M>[] };
  readonly visit: Visitor<Context<M, O>>;
}

/** A rule as the walk and the registry see it, whatever its messages. */
export type Rule = RuleDefinition<Messages>;

/**
 * Declares a rule; `report` then only takes its message ids, each with exactly the data that it names, and
 * `context.options` has the type of the default options.
 */
export function defineRule<const M extends Messages, O extends object = NoOptions>(
  definition: RuleDefinition<M, O>,
): Rule {
  return definition as unknown as Rule;
}
