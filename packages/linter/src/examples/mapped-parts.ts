import { attributesIn, buildSource, type ExpressionNode, parse } from "@syncschema/expressions";
import { direct, type ExampleParts } from "./example-schema.ts";

type Json = Readonly<Record<string, unknown>>;

/** A mapping that writes the same text to every object. */
export function constant(target: string, value: string, members: Json = {}): Json {
  const source = { type: "Constant", name: value, expression: `"${value}"`, parameters: [] };
  return { ...direct(target), source, ...members };
}

/** A mapping with an expression, and the tree that the service would make of it. */
export function computed(target: string, expression: string, members: Json = {}): Json {
  const parsed = parse(expression);
  const built = buildSource(parsed);
  const source = built.ok
    ? { ...built.source, expression }
    : { ...undocumented(expression, parsed.root), expression };
  return { ...direct(target), source, ...members };
}

/** The tree of an expression whose parameters have no known keys; every one has the same. */
function undocumented(text: string, node: ExpressionNode | undefined): Json {
  const expression = node ? text.slice(node.start, node.end) : text;
  switch (node?.kind) {
    case "attribute":
      return { type: "Attribute", name: node.name, expression, parameters: [] };
    case "string":
      return { type: "Constant", name: node.value, expression, parameters: [] };
    case "call": {
      const parameters = node.slots
        .flatMap(({ value }) => argumentsOf(text, node.name, value))
        .map((value) => ({ key: "source", value }));
      return { type: "Function", name: node.name, expression, parameters };
    }
    default:
      return { type: "Constant", name: expression, expression, parameters: [] };
  }
}

/** What stands in a place of a call: nothing, one argument, or the three that the condition of IIF is. */
function argumentsOf(text: string, name: string, node: ExpressionNode | undefined): Json[] {
  if (node === undefined) return [];
  if (node.kind !== "comparison" || name !== "IIF") return [undocumented(text, node)];
  const operator = {
    type: "Constant",
    name: node.operator,
    expression: `"${node.operator}"`,
    parameters: [],
  };
  return [undocumented(text, node.left), operator, undocumented(text, node.right)];
}

/**
 * Parts of an example in which these attribute mappings are all that there is, of one object type, and both
 * sides define what they read and write.
 *
 * @param members what some definitions say besides their names, by name
 */
export function mappedParts(
  object: string,
  attributeMappings: readonly Json[],
  mapping: Json = {},
  members: Readonly<Record<string, Json>> = {},
): ExampleParts {
  const defined = (names: Iterable<string>) => ({
    name: object,
    attributes: [...new Set(names)].map((name) => ({
      name,
      type: "String",
      mutability: "ReadWrite",
      required: false,
      multivalued: false,
      apiExpressions: [],
      ...members[name],
    })),
  });
  return {
    mapping: { sourceObjectName: object, targetObjectName: object, attributeMappings, ...mapping },
    source: defined(attributeMappings.flatMap(attributesRead)),
    target: defined(attributeMappings.map(({ targetAttributeName }) => targetAttributeName as string)),
  };
}

function attributesRead({ source }: Json): string[] {
  const { root } = parse((source as Json | null)?.expression?.toString() ?? "");
  return root ? attributesIn(root).map(({ name }) => name) : [];
}
