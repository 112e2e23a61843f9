import type { AttributeMappingNode } from "@syncschema/model";

/** When an attribute flows; Always is what Graph documents as the default. */
export function flowTypeOf({ value: { flowType } }: AttributeMappingNode): string {
  return typeof flowType === "string" ? flowType : "Always";
}
