import { acceptsArity } from "../functions/arity.ts";
import type { FunctionDefinition } from "../functions/define-function.ts";
import { findFunction } from "../functions/find-function.ts";
import { engineWords } from "../syntax/engine-words.ts";
import type { CallNode, ComparisonNode, ExpressionNode } from "../syntax/tree.ts";
import { compare } from "./compare.ts";
import type { Environment } from "./environment.ts";
import { type Evaluated, fails, flowInstructions, gives, unknown } from "./evaluated.ts";
import { numberOf, type Value, wholeNumber } from "./value.ts";

/** An object of the source: its attributes by name. An attribute that is not among them is absent. */
export type SourceObject = Readonly<Record<string, Value>>;

/**
 * What an expression gives for an object, as far as the documentation of the service tells. Nothing is guessed:
 * where it is silent or contradicts itself the result is unknown, with the reason.
 */
export function evaluate(
  node: ExpressionNode,
  object: SourceObject,
  environment: Environment = {},
): Evaluated {
  switch (node.kind) {
    case "call":
      return evaluateCall(node, object, environment);
    case "comparison":
      return evaluateComparison(node, object, environment);
    case "attribute":
      return gives(Object.hasOwn(object, node.name) ? (object[node.name] ?? null) : null);
    case "string":
      return gives(node.value);
    case "number":
      return gives(numberOf(node.text) ?? node.text);
    case "hex":
      return gives(wholeNumber(BigInt(`0x${node.text.slice(2)}`)));
    case "macro":
      return unknown(`%${node.name}% is filled in by the service`);
    case "identifier":
      return evaluateIdentifier(node.name);
    case "invalid":
      return unknown("the expression has a syntax error");
  }
}

function evaluateIdentifier(name: string): Evaluated {
  const instruction = flowInstructions.find((word) => word === name);
  if (instruction !== undefined) return { kind: "flow", instruction };
  return engineWords.includes(name) ? gives(name) : unknown(`the word ${name} is not documented`);
}

function evaluateComparison(
  { left, operator, right }: ComparisonNode,
  object: SourceObject,
  environment: Environment,
): Evaluated {
  const operands = [evaluate(left, object, environment), evaluate(right, object, environment)];
  return withValues(operands, ([first = null, second = null]) => compare(first, operator, second));
}

function evaluateCall({ name, slots }: CallNode, object: SourceObject, environment: Environment): Evaluated {
  const definition = findFunction(name);
  if (definition === undefined) return unknown(`there is no function ${name} in the documentation`);
  const outcomes = slots.map(({ value }) => value && evaluate(value, object, environment));
  if (!acceptsArity(definition, outcomes.length)) return wrongArity(definition, outcomes.length);
  const { decide, evaluate: evaluateValues } = definition;
  if (decide !== undefined) return named(definition, outcomes, decide(outcomes, environment));
  return withValues(outcomes, (values) =>
    evaluateValues === undefined
      ? unknown(`${definition.name}: what it gives is not documented`)
      : named(definition, outcomes, evaluateValues(values, environment)),
  );
}

function wrongArity({ name, formerArities = [] }: FunctionDefinition, count: number): Evaluated {
  return formerArities.includes(count)
    ? unknown(`${name}: with ${count} arguments it is from before its parameters changed`)
    : fails(`${name}: it does not take ${count} arguments`);
}

/** Goes on with the values of operands; the first error, else the first unknown one, is what they come to. */
function withValues(
  outcomes: readonly (Evaluated | undefined)[],
  then: (values: readonly (Value | undefined)[]) => Evaluated,
): Evaluated {
  const first = (kind: Evaluated["kind"]) => outcomes.find((outcome) => outcome?.kind === kind);
  const stopped = first("error") ?? first("unknown");
  if (stopped !== undefined) return stopped;
  if (first("flow") !== undefined) return unknown("an instruction for the flow inside of another function");
  return then(outcomes.map((outcome) => (outcome?.kind === "value" ? outcome.value : undefined)));
}

/** Puts the function's name before what it reports itself, and leaves what it passes on from its arguments. */
function named(
  { name }: FunctionDefinition,
  outcomes: readonly (Evaluated | undefined)[],
  result: Evaluated,
): Evaluated {
  if (outcomes.includes(result)) return result;
  if (result.kind === "unknown") return unknown(`${name}: ${result.reason}`);
  return result.kind === "error" && !result.raised ? fails(`${name}: ${result.message}`) : result;
}
