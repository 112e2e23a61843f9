import { attributesIn, buildSource, parse } from "@syncschema/expressions";
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
  const source = built.ok ? { ...built.source, expression } : undocumented(expression, parsed.root);
  return { ...direct(target), source, ...members };
}

/** The tree of a function that is in no reference: the keys of its parameters are not known. */
function undocumented(expression: string, root: ReturnType<typeof parse>["root"]): Json {
  const parameters = (root ? attributesIn(root) : []).map(({ name }) => ({
    key: "source",
    value: { type: "Attribute", name, expression: `[${name}]`, parameters: [] },
  }));
  return { type: "Function", name: root?.kind === "call" ? root.name : "", expression, parameters };
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
