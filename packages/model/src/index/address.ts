import { directoryAliases } from "../schema/known-values.ts";
import { childrenOf } from "./children-of.ts";
import type { FilterGroupNode, MappingSourceNode, Node, SchemaNode } from "./nodes.ts";
import { text } from "./tolerant-reading.ts";

/**
 * What a node is, in words that stay the same across exports, reorderings and tenants:
 * `rule:USER_INBOUND_USER / mapping:Group→Group / attribute:mailNickname`. The schema itself is `schema`.
 * A `/` inside a name is written `\/`; the second of two equal siblings ends in `#2`.
 */
export type Address = string;

const separator = " / ";

/** Stands for a name that is missing or empty. */
const unnamed = "(unnamed)";

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
function labels(node: Node): readonly [string, ...string[]] {
  if (node.kind !== "MappingSource") return labelsOf(node);
  return node.parent.kind === "AttributeMapping"
    ? ["source"]
    : [`argument:${node.parent.parameters.indexOf(node) + 1}`];
}

/** Everything that has a name of its own: all nodes but the sources of mappings. */
export type LabelledNode = Pick<Exclude<Node, MappingSourceNode>, "kind" | "value"> & {
  /** Of a filter group. */
  readonly collection?: FilterGroupNode["collection"];
};

/**
 * The steps by which a node is found among its siblings: first the one that its address shows, before equal ones
 * are numbered, then its id and the other names under which a directory is known.
 */
export function labelsOf({
  kind,
  value,
  collection = "groups",
}: LabelledNode): readonly [string, ...string[]] {
  const name = text(value, "name");
  switch (kind) {
    case "Schema":
      return ["schema"];
    case "SynchronizationRule":
      return named("rule", name, text(value, "id"));
    case "ObjectMapping":
      return named(
        "mapping",
        `${text(value, "sourceObjectName") ?? ""}→${text(value, "targetObjectName") ?? ""}`,
      );
    case "AttributeMapping":
      return named("attribute", text(value, "targetAttributeName"));
    case "FilterGroup":
      return named(filterGroupSteps[collection], name);
    case "FilterClause":
      return named(
        "clause",
        `${text(value, "sourceOperandName") ?? ""} ${text(value, "operatorName") ?? ""}`.trim(),
      );
    case "Directory": {
      const others = directoryAliases.filter((names) => names.includes(name ?? "")).flat();
      return named("directory", name, text(value, "id"), ...others);
    }
    case "ObjectDefinition":
      return named("object", name);
    case "AttributeDefinition":
      return named("attribute", name);
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
  return given.length === 0 ? [`${kind}:${unnamed}`] : (given as [string, ...string[]]);
}

/** The step of an attribute with a name, in a mapping or in the definition of an object. */
export function attributeStep(name: string): string {
  return named("attribute", name)[0];
}

/** The name in a step: `mailNickname` of `attribute:mailNickname`, whatever its number. Empty where it has none. */
export function nameInStep(step: string): string {
  const name = step.slice(step.indexOf(":") + 1).replace(/(?<!\\)#\d+$/, "");
  return name === unnamed ? "" : name.replaceAll(/\\([\\/#])/g, "$1");
}

function escaped(name: string): string {
  if (!/[\\/#]/.test(name)) return name;
  return name
    .replaceAll("\\", "\\\\")
    .replaceAll("/", "\\/")
    .replace(/#(?=\d+$)/, "\\#");
}
