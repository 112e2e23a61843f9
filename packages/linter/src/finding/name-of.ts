import type { Node, ObjectMappingNode } from "@syncschema/model";

/** What people call a node, for the middle of a sentence. */
export function nameOf(node: Node): string {
  switch (node.kind) {
    case "Schema":
      return "the schema";
    case "SynchronizationRule":
      return `the rule ${quoted(node.name ?? node.id)}`;
    case "ObjectMapping":
      return `the mapping ${mappingName(node)}`;
    case "AttributeMapping":
      return `the mapping of ${quoted(node.targetAttributeName)} in ${mappingName(node.parent)}`;
    case "MappingSource":
      return `the source of ${quoted(targetOf(node))}`;
    case "FilterGroup":
      return `the filter group ${quoted(node.name)} of ${mappingName(node.parent)}`;
    case "FilterClause":
      return `a clause in the scope of ${mappingName(node.parent.parent)}`;
    case "Directory":
      return `the directory ${quoted(node.name)}`;
    case "ObjectDefinition":
      return `the object ${quoted(node.name)} of ${quoted(node.parent.name)}`;
    case "AttributeDefinition":
      return `the attribute ${quoted(node.name)} of ${quoted(node.parent.name)} in ${quoted(node.parent.parent.name)}`;
  }
}

/** `User → User`, with the name from the portal where there is one. */
export function mappingName(mapping: ObjectMappingNode): string {
  const pair = `${mapping.sourceObjectName || "?"} → ${mapping.targetObjectName || "?"}`;
  return mapping.name ? `${pair} (${mapping.name})` : pair;
}

function targetOf(node: Extract<Node, { kind: "MappingSource" }>): string | undefined {
  return node.parent.kind === "MappingSource" ? targetOf(node.parent) : node.parent.targetAttributeName;
}

function quoted(name: string | undefined): string {
  return name ? `"${name}"` : "without a name";
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** With a capital, for the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
