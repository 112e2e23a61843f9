import { flowTypeNames, type ObjectMappingNode } from "@syncschema/model";

/** The words of a mapping's flowTypes; undefined where one is no operation, which invalid-enum-value says. */
export function flowTypeWords({ value: { flowTypes } }: ObjectMappingNode): readonly string[] | undefined {
  if (typeof flowTypes !== "string") return undefined;
  const words = flowTypes.split(",").map((word) => word.trim());
  return words.every((word) => (flowTypeNames as readonly string[]).includes(word)) ? words : undefined;
}
