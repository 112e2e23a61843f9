import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { gives } from "../evaluate/evaluated.ts";
import { parse } from "../syntax/parse.ts";
import type { CallNode, ExpressionNode } from "../syntax/tree.ts";
import { acceptsArity } from "./arity.ts";
import type { FunctionExample } from "./define-function.ts";
import { findFunction } from "./find-function.ts";
import { functions } from "./registry.ts";

const byName = functions.map((definition) => [definition.name, definition] as const);

describe.each(byName)("%s", (_, definition) => {
  const examples = definition.examples();
  test.each(examples.map((example) => [example.title, example] as const))(
    "gives for %s what is documented",
    (_, example) => {
      const { result, outcome = result === undefined ? undefined : gives(result) } = example;
      const evaluated = evaluate(rootOf(example), example.input ?? {}, example.environment);
      if (outcome === undefined) expect(evaluated.kind).toBe("unknown");
      else expect(evaluated).toEqual(outcome);
    },
  );

  test.each(examples.map((example) => [example.expression, example] as const))(
    "may be called so: %s",
    (_, example) => {
      for (const { name, slots } of callsIn(rootOf(example))) {
        const definition = findFunction(name);
        if (definition === undefined) throw new Error(`there is no function ${name}`);
        const isFormer = definition.formerArities?.includes(slots.length) ?? false;
        expect(acceptsArity(definition, slots.length) || isFormer).toBe(true);
      }
    },
  );
});

describe("what every function has", () => {
  test.each(byName)("%s: sentences, sources and an example of itself", (name, definition) => {
    expect(definition.summary).toMatch(/^[A-Z].*[^.]$/);
    for (const note of definition.notes) expect(note).toMatch(/^[A-Z"].*\.$/s);
    expect(definition.sources.length).toBeGreaterThan(0);
    for (const source of definition.sources) expect(source).toMatch(/^https:\/\/|^public exports /);
    const named = definition
      .examples()
      .filter((example) => callsIn(rootOf(example)).some((call) => findFunction(call.name) === definition));
    expect(named, `${name} has no example of itself`).not.toEqual([]);
  });

  test("a summary, a key and a name of its own", () => {
    const names = functions
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(functions.map(({ summary }) => summary)).size).toBe(functions.length);
  });
});

function rootOf({ expression }: FunctionExample): ExpressionNode {
  const { root, errors } = parse(expression);
  if (root === undefined || errors.length > 0) throw new Error(`${expression}: ${JSON.stringify(errors)}`);
  return root;
}

function callsIn(node: ExpressionNode): readonly CallNode[] {
  if (node.kind === "comparison") return [...callsIn(node.left), ...callsIn(node.right)];
  if (node.kind !== "call") return [];
  return [node, ...node.slots.flatMap(({ value }) => (value === undefined ? [] : callsIn(value)))];
}
