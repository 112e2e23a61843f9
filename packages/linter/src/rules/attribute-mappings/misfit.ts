import { type AttributeDefinitionNode, isJsonObject } from "@syncschema/model";

/** What keeps a text from being a value of an attribute: `is no whole number`; undefined when it fits. */
export function misfit(definition: AttributeDefinitionNode, text: string): string | undefined {
  // The engine puts something else in the place of %DomainFQDN%.
  if (/^%\w+%$/.test(text)) return undefined;
  const { type } = definition;
  if (type === "Boolean" && !/^(?:true|false)$/i.test(text)) return "is neither True nor False";
  if (type === "Integer" && !/^[+-]?\d+$/.test(text)) return "is no whole number";
  const limit = maximumLength(definition);
  return limit !== undefined && text.length > limit ? `is longer than ${limit} characters` : undefined;
}

function maximumLength({ value: { metadata } }: AttributeDefinitionNode): number | undefined {
  const entries = Array.isArray(metadata) ? metadata.filter(isJsonObject) : [];
  const limit = Number(entries.find(({ key }) => key === "MaximumLength")?.value);
  return limit > 0 ? limit : undefined;
}
