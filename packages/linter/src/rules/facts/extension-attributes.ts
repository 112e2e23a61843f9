import type { ObjectMappingNode } from "@syncschema/model";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";
import { groupBy } from "../structure/group-by.ts";

/** The names of directory extensions of one application. */
export interface ExtensionsOfApp {
  readonly appId: string;
  readonly names: readonly string[];
}

/** The directory extensions that a mapping reads, in attribute mappings and in its scope. */
export function extensionsRead(mapping: ObjectMappingNode): readonly string[] {
  return [
    ...mapping.attributeMappings.flatMap(sourceAttributes),
    ...mapping.filterGroups.flatMap(({ clauses }) =>
      clauses.flatMap(({ sourceOperandName }) => sourceOperandName ?? []),
    ),
  ].filter(isExtension);
}

/** The directory extensions that a mapping writes. */
export function extensionsWritten(mapping: ObjectMappingNode): readonly string[] {
  return mapping.attributeMappings
    .flatMap(({ targetAttributeName }) => targetAttributeName ?? [])
    .filter(isExtension);
}

/** The extensions whose application is not among those of a tenant. */
export function foreignExtensions(names: readonly string[], appIds: readonly string[]): ExtensionsOfApp[] {
  const known = new Set(appIds.map(bare));
  const foreign = [...new Set(names)].filter((name) => !known.has(appIdOf(name)));
  return groupBy(foreign, appIdOf).map((group) => ({ appId: appIdOf(group[0]), names: group }));
}

function isExtension(name: string): boolean {
  return pattern.test(name);
}

function appIdOf(name: string): string {
  return pattern.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The id is written without hyphens in the name of an attribute. */
function bare(id: string): string {
  return id.replaceAll("-", "").toLowerCase();
}

const pattern = /^extension_([\da-f]{32})_/i;
