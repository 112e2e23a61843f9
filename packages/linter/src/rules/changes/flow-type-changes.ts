import type { FlowType, ObjectMappingNode, SchemaChange } from "@syncschema/model";
import { changed } from "./changes-since.ts";

/** The mappings that run in the file and in the base, and flow an operation only in one of them. */
export function mappingsWithChangedFlow(
  changes: readonly SchemaChange[],
  type: FlowType,
  kind: "added" | "removed",
): ObjectMappingNode[] {
  return changed(changes, "ObjectMapping", "flowTypes").flatMap(({ before, after }) => {
    if (after.internal || !before.enabled || !after.enabled || before.flowTypes.size === 0) return [];
    const [without, withIt] = kind === "added" ? [before, after] : [after, before];
    return withIt.flowTypes.has(type) && !without.flowTypes.has(type) ? [after] : [];
  });
}
