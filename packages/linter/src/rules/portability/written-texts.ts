import { quoted } from "@syncschema/expressions";
import {
  type AttributeMappingNode,
  isJsonObject,
  type ObjectMappingNode,
  type SynchronizationRuleNode,
} from "@syncschema/model";
import type { Place } from "../../rule/context.ts";

/** A text with its place; literals are in double quotes. */
export interface TextAt {
  readonly text: string;
  readonly at: Place;
}

/** What a person writes into a rule: expressions, constants, defaults, values of filters, containers and groups. */
export function writtenTexts(rule: SynchronizationRuleNode): TextAt[] {
  const filters = ["containerFilter", "groupFilter"].flatMap((property): TextAt[] => {
    const filter = rule.value[property];
    const lists = isJsonObject(filter) ? Object.values(filter) : [];
    const texts = lists.flat().filter((item) => typeof item === "string");
    return texts.map((text) => ({ text, at: { node: rule, property } }));
  });
  return [...filters, ...rule.objectMappings.flatMap(textsOfMapping)];
}

function textsOfMapping({ attributeMappings, filterGroups }: ObjectMappingNode): TextAt[] {
  const clauses = filterGroups.flatMap((group) => group.clauses);
  return [
    ...attributeMappings.flatMap(textsOfAttribute),
    ...clauses.flatMap((at) => at.values.map((text) => ({ text: quoted(text), at }))),
  ];
}

function textsOfAttribute(attribute: AttributeMappingNode): TextAt[] {
  const { source, defaultValue } = attribute;
  const texts: TextAt[] = source?.expression ? [{ text: source.expression, at: source }] : [];
  if (!defaultValue) return texts;
  return [...texts, { text: quoted(defaultValue), at: { node: attribute, property: "defaultValue" } }];
}
