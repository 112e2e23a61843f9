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

/** The steps of an address, from the outermost. */
export function stepsOf(address: Address): string[] {
  return address.split(separator);
}

/** The address that some steps make. */
export function joinSteps(steps: readonly string[]): Address {
  return steps.join(separator);
}

/** The address of a node. */
export function addressOf(node: Node): Address {
  if (node.kind === "Schema") return "schema";
  const step = childrenBySteps(node.parent).steps.get(node) ?? labels(node)[0];
  return node.parent.kind === "Schema" ? step : addressOf(node.parent) + separator + step;
}

/**
 * The node with an address, or undefined. Rules and directories are also found by id, directories by the
 * other names under which they are known, so an address from one tenant works in another.
 */
export function findByAddress(schema: SchemaNode, address: Address): Node | undefined {
  if (address === "schema") return schema;
  let node: Node | undefined = schema;
  for (const step of stepsOf(address)) {
    if (node === undefined) return undefined;
    node = childrenBySteps(node).children.get(step);
  }
  return node;
}

interface ChildrenBySteps {
  readonly steps: ReadonlyMap<Node, string>;
  /** Also by the labels that are nobody's step. */
  readonly children: ReadonlyMap<string, Node>;
}

const childrenByParent = new WeakMap<Node, ChildrenBySteps>();

function childrenBySteps(parent: Node): ChildrenBySteps {
  let known = childrenByParent.get(parent);
  if (known === undefined) {
    known = nameChildren(childrenOf(parent));
    childrenByParent.set(parent, known);
  }
  return known;
}

/** Gives each node its step; equal labels are told apart by their order. */
function nameChildren(nodes: readonly Node[]): ChildrenBySteps {
  const seen = new Map<string, number>();
  const steps = new Map<Node, string>();
  const children = new Map<string, Node>();
  for (const node of nodes) {
    const [label] = labels(node);
    const count = (seen.get(label) ?? 0) + 1;
    const step = count === 1 ? label : `${label}#${count}`;
    seen.set(label, count);
    steps.set(node, step);
    children.set(step, node);
  }
  for (const node of nodes) {
    for (const label of labels(node)) if (!children.has(label)) children.set(label, node);
  }
  return { steps, children };
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
