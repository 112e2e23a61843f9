import { childrenOf, type Node, type SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { operableAddress } from "../src/migration/operable-address.ts";
import { newAttributeDefinition } from "../src/operation/ensure-attribute-definition.ts";
import type { Operation } from "../src/operation/operation.ts";

/** Operations of every kind on things of a schema, most of which can be done. */
export function operationsOn({ schema }: SchemaDocument): fc.Arbitrary<readonly Operation[]> {
  const nodes = allNodes(schema).filter((node) => !isInternal(node));
  const of = <K extends Node["kind"]>(kind: K) =>
    nodes.filter((node): node is Extract<Node, { kind: K }> => node.kind === kind);
  const arbitraries: fc.Arbitrary<Operation>[] = [];
  const on = <K extends Node["kind"]>(
    kind: K,
    make: (at: string, node: Extract<Node, { kind: K }>) => fc.Arbitrary<Operation>,
  ) => {
    const found = of(kind);
    if (found.length > 0)
      arbitraries.push(fc.constantFrom(...found).chain((node) => make(operableAddress(node), node)));
  };

  on("ObjectMapping", (at) => fc.boolean().map((enabled) => ({ op: "set-enabled", at, enabled })));
  on("ObjectMapping", (at) =>
    fc
      .subarray(["Add", "Update", "Delete"] as const)
      .map((flowTypes) => ({ op: "set-flow-types", at, flowTypes })),
  );
  on("ObjectMapping", (at, { attributeMappings }) =>
    fc
      .subarray(attributeMappings.map(({ targetAttributeName = "" }) => targetAttributeName))
      .map((attributes) => ({ op: "set-matching-order", at, attributes: attributes.slice(0, 3) })),
  );
  on("ObjectMapping", (at) =>
    fc
      .tuple(
        fc.constantFrom("filter", "input-filter"),
        word,
        fc.array(clause, { maxLength: 2 }),
        fc.boolean(),
      )
      .map(([collection, name, clauses, keep]) => ({
        op: "set-clauses",
        at: `${at} / ${collection}:${name}`,
        clauses,
        others: keep ? "keep" : "remove",
      })),
  );
  on("ObjectMapping", (at, { sourceObjects, targetObjects }) =>
    fc
      .tuple(
        fc.constantFrom(...names(targetObjects), "someNew"),
        fc.constantFrom(...names(sourceObjects), "someNew"),
      )
      .map(([target, source]) => ({
        op: "ensure-attribute-mapping",
        at: `${at} / attribute:${step(target)}`,
        source: `Trim([${source}])`,
      })),
  );
  on("AttributeMapping", (at) =>
    fc
      .record(
        {
          source: fc.constantFrom("[mail]", '"a"', 'Join("", [a], [b])', null),
          defaultValue: fc.constantFrom("x", null),
          flowType: fc.constantFrom("Always", "ObjectAddOnly"),
          matchingPriority: fc.nat(3),
        },
        { requiredKeys: [] },
      )
      .map((members) => ({ op: "change-attribute-mapping", at, ...members }) as Operation),
  );
  on("ObjectDefinition", (at) =>
    fc.tuple(word, fc.constantFrom("String", "Boolean"), fc.boolean()).map(([name, type, required]) => ({
      op: "ensure-attribute-definition",
      at: `${at} / attribute:${name}`,
      type: type as "String",
      required,
    })),
  );
  on("AttributeDefinition", (at) =>
    fc
      .record(
        {
          type: fc.constantFrom("String", "Integer"),
          required: fc.boolean(),
          metadata: fc.constantFrom(
            [{ key: "IsCustomerDefined", value: "true" }],
            [{ key: "MaximumLength", value: null }],
          ),
        },
        { requiredKeys: [] },
      )
      .map((members) => ({ op: "change-attribute-definition", at, ...members }) as Operation),
  );
  on("SynchronizationRule", (at) =>
    fc
      .tuple(fc.array(word, { maxLength: 2 }), fc.boolean())
      .map(([list, containers]) =>
        containers
          ? { op: "set-filters", at, containers: list, groups: [] }
          : { op: "set-filters", at, groups: list },
      ),
  );
  for (const kind of ["Directory", "ObjectDefinition", "AttributeDefinition"] as const)
    on(kind, (at) => word.map((to) => ({ op: "rename", at, to })));
  on("AttributeDefinition", (at) =>
    word.map((name) => ({
      op: "add",
      at: `${at.slice(0, at.lastIndexOf(" / "))} / attribute:${name}`,
      value: newAttributeDefinition(name),
    })),
  );
  const removable = nodes.filter(({ kind }) => kind !== "Schema" && kind !== "MappingSource");
  arbitraries.push(
    fc.constantFrom(...removable).map((node) => ({ op: "remove", at: operableAddress(node) })),
    fc
      .tuple(
        fc.constantFrom(...nodes.filter(({ kind }) => kind !== "MappingSource")),
        fc.constantFrom("x-new", "metadata", "defaultValue", "name"),
        fc.option(word, { nil: undefined }),
      )
      .map(([node, property, value]) => ({
        op: "set",
        at: operableAddress(node),
        property,
        ...(value === undefined ? {} : { value }),
      })),
  );
  return fc.array(fc.oneof(...arbitraries), { minLength: 1, maxLength: 6 });
}

/** Few, so that operations meet. */
const word = fc.constantFrom("a", "B", "country", "mail", "User", "x y");
const clause = fc.record({
  attribute: word,
  operator: fc.constantFrom("EQUALS", "IS NOT NULL"),
  values: fc.array(word, { maxLength: 2 }),
});

function allNodes(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(allNodes)];
}

function isInternal(node: Node): boolean {
  if (node.kind === "ObjectMapping") return node.internal;
  return node.kind !== "Schema" && isInternal(node.parent);
}

function names(
  objects: readonly { readonly attributes: readonly { readonly name: string | undefined }[] }[],
): string[] {
  return objects.flatMap(({ attributes }) => attributes.slice(0, 20).map(({ name = "" }) => name));
}

function step(name: string): string {
  return name
    .replaceAll("\\", "\\\\")
    .replaceAll("/", "\\/")
    .replace(/#(?=\d+$)/, "\\#");
}
