import type { AttributeMappingNode } from "@syncschema/model";
import { possibleTexts } from "../attribute-mappings/possible-texts.ts";

/** The texts that a mapping of userType can write and that Entra ID does not know as a type of users. */
export function unknownUserTypes({ source, defaultValue }: AttributeMappingNode): readonly string[] {
  const texts = [...possibleTexts(source), ...(defaultValue ? [defaultValue] : [])];
  return [...new Set(texts)].filter((text) => !/^(?:Member|Guest)$/i.test(text));
}
