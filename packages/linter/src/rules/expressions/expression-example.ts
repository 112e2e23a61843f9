import { attributesIn, type BadExample, buildSource, type GoodExample, parse } from "@syncschema/expressions";
import { directoryIds } from "@syncschema/model";
import { changed, userAttributes, userMappings } from "../../examples/example-schema.ts";
import type { Example } from "../../rule/example.ts";
import type { Messages } from "../../rule/messages.ts";

/** An expression as the source of an attribute of a small schema that defines what it reads. */
export function expressionExample(example: GoodExample | BadExample<string>): Example<Messages> {
  const { expression, attributes, target = {} } = example;
  const parsed = parse(expression);
  const built = buildSource(parsed);
  const read = parsed.root ? attributesIn(parsed.root).map(({ name }) => ({ name })) : [];
  const named = new Map([...read, ...(attributes ?? [])].map((attribute) => [attribute.name, attribute]));
  const { multivalued = false, isMatching = false, flowType, directory } = target;
  return {
    title: expression.length > 60 ? `${expression.slice(0, 59)}…` : expression,
    profile: "scim",
    ...("gives" in example && example.gives ? { gives: example.gives } : {}),
    parts: {
      source: {
        attributes: [
          ...userAttributes.filter(({ name }) => !named.has(name as string)),
          ...[...named.values()].map((attribute) => ({
            type: "String",
            mutability: "ReadWrite",
            ...attribute,
            referencedObjects: [],
          })),
        ],
      },
      target: { attributes: changed(userAttributes, "displayName", { multivalued }) },
      ...(directory ? { targetDirectory: { id: idsOf[directory] } } : {}),
      mapping: {
        attributeMappings: changed(userMappings, "displayName", {
          source: built.ok
            ? { ...built.source, expression }
            : { expression, name: "", type: "Function", parameters: [] },
          flowType,
          matchingPriority: isMatching ? 2 : 0,
        }),
      },
    },
  };
}

const idsOf = { entra: directoryIds.entra, "active-directory": directoryIds.activeDirectory };
