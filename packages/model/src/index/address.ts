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
  const step = childrenBySteps(node.parent).steps.get(node) ?? labelIn(node);
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
  const repeated = new Map<string, number>();
  const steps = new Map<Node, string>();
  const children = new Map<string, Node>();
  for (const node of nodes) {
    const label = labelIn(node);
    let step = label;
    if (children.has(label)) {
      const count = (repeated.get(label) ?? 1) + 1;
      repeated.set(label, count);
      step = `${label}#${count}`;
    }
    steps.set(node, step);
    children.set(step, node);
  }
  for (const node of nodes) {
    if (node.kind !== "SynchronizationRule" && node.kind !== "Directory") continue;
    for (const label of furtherLabelsOf(node)) if (!children.has(label)) children.set(label, node);
  }
  return { steps, children };
}

function labelIn(node: Node): string {
  if (node.kind !== "MappingSource") return labelOf(node);
  return node.parent.kind === "AttributeMapping"
    ? "source"
    : `argument:${node.parent.parameters.indexOf(node) + 1}`;
}

/** Everything that has a name of its own: all nodes but the sources of mappings. */
export type LabelledNode = Pick<Exclude<Node, MappingSourceNode>, "kind" | "value"> & {
  /** Of a filter group; `groups` when left out. */
  readonly collection?: FilterGroupNode["collection"] | undefined;
};

/** The step that the address of a node shows, before equal siblings are numbered. */
export function labelOf({ kind, value, collection }: LabelledNode): string {
  switch (kind) {
    case "Schema":
      return "schema";
    case "SynchronizationRule":
      return label("rule", text(value, "name") || text(value, "id"));
    case "ObjectMapping":
      return label(
        "mapping",
        `${text(value, "sourceObjectName") ?? ""}→${text(value, "targetObjectName") ?? ""}`,
      );
    case "AttributeMapping":
      return label("attribute", text(value, "targetAttributeName"));
    case "FilterGroup":
      return label(filterGroupSteps[collection ?? "groups"], text(value, "name"));
    case "FilterClause":
      return label(
        "clause",
        `${text(value, "sourceOperandName") ?? ""} ${text(value, "operatorName") ?? ""}`.trim(),
      );
    case "Directory":
      return label("directory", text(value, "name") || text(value, "id"));
    case "ObjectDefinition":
      return label("object", text(value, "name"));
    case "AttributeDefinition":
      return label("attribute", text(value, "name"));
  }
}

/** The steps by which a rule or a directory is found besides: its id, and former names of the directory. */
export function furtherLabelsOf({ kind, value }: Pick<LabelledNode, "kind" | "value">): readonly string[] {
  const id = text(value, "id");
  const byId = (word: string) => (id ? [label(word, id)] : []);
  if (kind === "SynchronizationRule") return byId("rule");
  if (kind !== "Directory") return [];
  const name = text(value, "name") ?? "";
  const aliases = directoryAliases.filter((names) => names.includes(name)).flat();
  return [...byId("directory"), ...aliases.map((alias) => label("directory", alias))];
}

const filterGroupSteps = {
  groups: "filter",
  inputFilterGroups: "input-filter",
  categoryFilterGroups: "category-filter",
} as const;

function label(word: string, name: string | undefined): string {
  return `${word}:${name ? escaped(name) : unnamed}`;
}

/** The step of an attribute with a name, in a mapping or in the definition of an object. */
export function attributeStep(name: string): string {
  return label("attribute", name);
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
