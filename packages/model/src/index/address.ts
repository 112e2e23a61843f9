import { directoryAliases } from "../schema/known-values.ts";
import { childrenOf } from "./children-of.ts";
import type { Node, SchemaNode } from "./nodes.ts";

/**
 * What a node is, in words that stay the same across exports, reorderings and tenants:
 * `rule:USER_INBOUND_USER / mapping:Group→Group / attribute:mailNickname`. The schema itself is `schema`.
 * A `/` inside a name is written `\/`; the second of two equal siblings ends in `#2`.
 */
export type Address = string;

const separator = " / ";

/** The address of a node. */
export function addressOf(node: Node): Address {
  if (node.kind === "Schema") return "schema";
  const step = stepsUnder(node.parent).get(node) ?? labels(node)[0];
  return node.parent.kind === "Schema" ? step : addressOf(node.parent) + separator + step;
}

/**
 * The node with an address, or undefined. Rules and directories are also found by id, directories by the
 * other names under which they are known, so an address from one tenant works in another.
 */
export function findByAddress(schema: SchemaNode, address: Address): Node | undefined {
  if (address === "schema") return schema;
  let node: Node | undefined = schema;
  for (const step of address.split(separator)) {
    if (node === undefined) return undefined;
    node = childByStep(node, step);
  }
  return node;
}

function childByStep(parent: Node, step: string): Node | undefined {
  const children = childrenOf(parent);
  const steps = stepsUnder(parent);
  return (
    children.find((child) => steps.get(child) === step) ??
    children.find((child) => labels(child).includes(step))
  );
}

const stepsByParent = new WeakMap<Node, ReadonlyMap<Node, string>>();

/** The step of each child; equal labels are told apart by their order. */
function stepsUnder(parent: Node): ReadonlyMap<Node, string> {
  let steps = stepsByParent.get(parent);
  if (steps === undefined) {
    const seen = new Map<string, number>();
    const made = new Map<Node, string>();
    for (const child of childrenOf(parent)) {
      const [label] = labels(child);
      const count = (seen.get(label) ?? 0) + 1;
      seen.set(label, count);
      made.set(child, count === 1 ? label : `${label}#${count}`);
    }
    steps = made;
    stepsByParent.set(parent, steps);
  }
  return steps;
}

/** The label that addresses show, then others by which the node is found. */
function labels(node: Node): [string, ...string[]] {
  switch (node.kind) {
    case "Schema":
      return ["schema"];
    case "SynchronizationRule":
      return named("rule", node.name, node.id);
    case "ObjectMapping":
      return named("mapping", `${node.sourceObjectName ?? ""}→${node.targetObjectName ?? ""}`);
    case "AttributeMapping":
      return named("attribute", node.targetAttributeName);
    case "MappingSource":
      return node.parent.kind === "AttributeMapping"
        ? ["source"]
        : [`argument:${node.parent.parameters.indexOf(node) + 1}`];
    case "FilterGroup":
      return named(filterGroupSteps[node.collection], node.name);
    case "FilterClause":
      return named("clause", `${node.sourceOperandName ?? ""} ${node.operatorName ?? ""}`.trim());
    case "Directory": {
      const others = directoryAliases.filter((names) => names.includes(node.name ?? "")).flat();
      return named("directory", node.name, node.id, ...others);
    }
    case "ObjectDefinition":
      return named("object", node.name);
    case "AttributeDefinition":
      return named("attribute", node.name);
  }
}

const filterGroupSteps = {
  groups: "filter",
  inputFilterGroups: "input-filter",
  categoryFilterGroups: "category-filter",
} as const;

function named(kind: string, ...names: readonly (string | undefined)[]): [string, ...string[]] {
  const given = names
    .filter((name) => name !== undefined && name !== "")
    .map((name) => `${kind}:${escaped(name as string)}`);
  return given.length === 0 ? [`${kind}:(unnamed)`] : (given as [string, ...string[]]);
}

function escaped(name: string): string {
  return name
    .replaceAll("\\", "\\\\")
    .replaceAll("/", "\\/")
    .replace(/#(?=\d+$)/, "\\#");
}
