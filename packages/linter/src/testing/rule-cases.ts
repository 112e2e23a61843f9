import { exampleFindings, exampleOptions, exampleReading } from "../examples/example-findings.ts";
import { fixAll } from "../lint/fix.ts";
import { lint } from "../lint/lint.ts";
import type { Rule } from "../rule/define-rule.ts";
import type { Example } from "../rule/example.ts";
import type { Messages } from "../rule/messages.ts";

/** Something that has to hold of a rule. `run` throws a {@link RuleTestError} when it does not. */
export interface RuleCase {
  readonly name: string;
  run(): void;
}

/** How to test a rule besides its own examples. */
export interface RuleTestOptions {
  /** Rules that must not call a good example of the rule an error. */
  readonly others?: readonly Rule[];
}

/** A rule that does not do what its examples say. */
export class RuleTestError extends Error {
  override readonly name = "RuleTestError";
}

/**
 * What the examples of a rule promise, one case each: every bad one gives its messages, with all data filled in,
 * and its fix leaves nothing to fix; every good one gives none.
 */
export function ruleCases(rule: Rule, { others = [] }: RuleTestOptions = {}): RuleCase[] {
  const { bad, good } = rule.examples();
  return [
    { name: "says what it is about", run: () => checkMeta(rule) },
    ...bad.flatMap((example) => badCases(rule, example)),
    ...good.flatMap((example) => goodCases(rule, example, others)),
  ];
}

function badCases(rule: Rule, example: Example<Messages>): RuleCase[] {
  return [
    {
      name: `finds fault with ${example.title}`,
      run() {
        const expected = example.gives ?? Object.keys(rule.messages).slice(0, 1);
        const given = exampleFindings(rule, example).map(({ messageId }) => messageId);
        if (given.join() !== expected.join())
          throw new RuleTestError(`it gives ${listed(given)}, not ${listed(expected)}`);
      },
    },
    {
      name: `fills in every datum of its message for ${example.title}`,
      run() {
        const open = exampleFindings(rule, example).find(({ message, help }) =>
          /\{\{|undefined|NaN/.test(message + help),
        );
        if (open) throw new RuleTestError(`a datum is missing: ${open.message} / ${open.help}`);
      },
    },
    {
      name: `its fix for ${example.title} leaves nothing to fix`,
      run() {
        const reading = exampleReading(rule, example);
        if (reading.kind !== "schema") return;
        const options = exampleOptions(rule, example);
        const { document } = fixAll(reading, (current) => lint(current, options));
        const left = lint(document, options).filter(({ fix }) => fix);
        if (left.length > 0) throw new RuleTestError(`after the fix it still says: ${left[0]?.message}`);
      },
    },
  ];
}

function goodCases(rule: Rule, example: Example<Messages>, others: readonly Rule[]): RuleCase[] {
  const isContent: RuleCase = {
    name: `is content with ${example.title}`,
    run() {
      const [first] = exampleFindings(rule, example);
      if (first) throw new RuleTestError(`it says: ${first.message}`);
    },
  };
  // A whole text is written for its one rule; only parts make a schema that others may be asked about.
  if (others.length === 0 || example.text !== undefined) return [isContent];
  return [
    isContent,
    {
      name: `no other rule calls ${example.title} an error`,
      run() {
        const found = lint(exampleReading(rule, example), { rules: others });
        const error = found.find(({ severity }) => severity === "error");
        if (error) throw new RuleTestError(`${error.ruleId} says: ${error.message}`);
      },
    },
  ];
}

function checkMeta({ id, summary, why, evidence, messages, severity, ...rule }: Rule): void {
  const faults = [
    [/^[a-z]+(?:-[a-z\d]+)*$/.test(id), "its id is not in kebab-case"],
    [/^[A-Z].*[^.]$/s.test(summary), "its summary is no sentence without a full stop"],
    [/^[A-Z].*\.$/s.test(why), "its why is no sentence"],
    [/^https:\/\/|^the /.test(evidence.source), "its evidence names no source"],
    [rule.examples().good.length > 0, "it has no good example"],
    [
      severity !== "error" || evidence.kind !== "inferred" || isAboutSafety(evidence),
      "it is inferred, and an error",
    ],
    ...Object.entries(messages).flatMap(([name, { message, help }]) => [
      [!message.endsWith("."), `the message ${name} ends in a full stop`] as const,
      [/[.}?]$/.test(help), `the help of ${name} is no sentence`] as const,
    ]),
  ] as const;
  const wrong = faults.filter(([holds]) => !holds).map(([, fault]) => fault);
  if (wrong.length > 0) throw new RuleTestError(wrong.join("; "));
}

/** The depth that a file may have protects us, whatever the service accepts. */
function isAboutSafety({ source }: Rule["evidence"]): boolean {
  return source === "the depth of public exports";
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : words.join(", ");
}
