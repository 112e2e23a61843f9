import { isJsonObject, type JsonObject, tolerant } from "@syncschema/model";
import type { DraftKind } from "../draft/child-lists.ts";

/** What there is to say of a whole thing, in a few words; empty where there is nothing. */
export function wordsOf(kind: DraftKind, value: JsonObject): string {
  switch (kind) {
    case "SynchronizationRule":
      return `from ${tolerant.text(value, "sourceDirectoryName")} to ${tolerant.text(value, "targetDirectoryName")}`;
    case "ObjectMapping":
      return [
        tolerant.truth(value, "enabled", false) ? "enabled" : "disabled",
        `flows ${tolerant.text(value, "flowTypes") ?? "Add,Update,Delete"}`,
        `maps ${namesIn(value, "attributeMappings", "targetAttributeName") || "nothing"}`,
      ].join(", ");
    case "AttributeMapping":
      return mappingWords(value, true);
    case "FilterGroup":
      return tolerant.collection(value, "clauses", "", clauseWords).join(" and ");
    case "FilterClause":
      return clauseWords(value);
    case "Directory":
      return `with ${namesIn(value, "objects", "name") || "no objects"}`;
    case "ObjectDefinition":
      return `with ${objectWords(value)}`;
    case "AttributeDefinition":
      return definitionWords(value);
    case "Schema":
      return "";
  }
}

/** What a person has configured in an attribute mapping: everything that is not usual. */
export function keptWords(kind: DraftKind, value: JsonObject): string {
  return kind === "AttributeMapping" ? mappingWords(value, false) : wordsOf(kind, value);
}

/** A value of a property, as JSON text; of a source, its expression. */
export function valueText(property: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (property === "source" && isJsonObject(value)) {
    const expression = tolerant.text(value, "expression");
    if (expression) return expression;
    const name = tolerant.text(value, "name");
    if (name && tolerant.text(value, "type")?.toLowerCase() === "attribute") return `[${name}]`;
  }
  return JSON.stringify(value);
}

function mappingWords(value: JsonObject, withUsual: boolean): string {
  const source = tolerant.property(value, "source");
  const defaultValue = tolerant.text(value, "defaultValue");
  const priority = tolerant.integer(value, "matchingPriority");
  const flowType = tolerant.text(value, "flowType") ?? "Always";
  const flowBehavior = tolerant.text(value, "flowBehavior") ?? "FlowWhenChanged";
  const parts = [
    isJsonObject(source)
      ? `← ${tolerant.text(source, "expression") ?? tolerant.text(source, "name") ?? "a function"}`
      : "no source",
    defaultValue ? `default ${JSON.stringify(defaultValue)}` : "",
    priority > 0 ? `matching priority ${priority}` : "",
    flowType === "Always" ? "" : flowType,
    flowBehavior === "FlowWhenChanged" && !withUsual ? "" : flowBehavior,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function definitionWords(value: JsonObject): string {
  return [
    tolerant.text(value, "type") ?? "String",
    tolerant.text(value, "mutability") ?? "ReadWrite",
    tolerant.truth(value, "required", false) ? "required" : "optional",
    tolerant.truth(value, "multivalued", false) ? "several values" : "",
    tolerant.truth(value, "anchor", false) ? "anchor" : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function objectWords(value: JsonObject): string {
  const attributes = tolerant.collection(value, "attributes", "", (attribute) => attribute);
  const name = (attribute: JsonObject) => tolerant.text(attribute, "name") ?? "";
  const isAnchor = (attribute: JsonObject) => tolerant.truth(attribute, "anchor", false);
  const names = shortened(attributes.filter((attribute) => !isAnchor(attribute)).map(name));
  const anchors = attributes.filter(isAnchor).map(name);
  const words = [...(anchors.length > 0 ? [`the anchor ${anchors.join(" and ")}`] : []), ...names];
  return words.join(", ") || "no attributes";
}

function clauseWords(value: JsonObject): string {
  const operand = tolerant.property(value, "targetOperand");
  const values = isJsonObject(operand) ? tolerant.texts(operand, "values") : [];
  const words = [
    tolerant.text(value, "sourceOperandName"),
    tolerant.text(value, "operatorName"),
    values.join(", "),
  ];
  return words.filter(Boolean).join(" ");
}

function namesIn(value: JsonObject, list: string, name: string): string {
  return shortened(tolerant.collection(value, list, "", (item) => tolerant.text(item, name) ?? "")).join(
    ", ",
  );
}

/** A list for people ends somewhere. */
function shortened(names: readonly string[]): string[] {
  const shown = 12;
  return names.length <= shown ? [...names] : [...names.slice(0, shown), `${names.length - shown} more`];
}
