import type { DirectoryNode, ObjectMappingNode } from "@syncschema/model";

export type Side = "source" | "target";

/** The sides of a mapping whose object is defined in the other directory alone, as after an exchange of the two. */
export function wrongSides(mapping: ObjectMappingNode): readonly Side[] {
  const { sourceDirectory, targetDirectory } = mapping.parent;
  const isWrong = (
    name: string | undefined,
    own: DirectoryNode | undefined,
    other: DirectoryNode | undefined,
  ) => Boolean(name) && own !== other && isDefined(other, name) && hasObjects(own) && !isDefined(own, name);
  const source = isWrong(mapping.sourceObjectName, sourceDirectory, targetDirectory);
  const target = isWrong(mapping.targetObjectName, targetDirectory, sourceDirectory);
  return [...(source ? (["source"] as const) : []), ...(target ? (["target"] as const) : [])];
}

function hasObjects(directory: DirectoryNode | undefined): boolean {
  return directory !== undefined && directory.objects.length > 0;
}

/** In whatever case; that is for object-mapping-object-not-found. */
function isDefined(directory: DirectoryNode | undefined, name: string | undefined): boolean {
  return directory?.objects.some((object) => object.name?.toLowerCase() === name?.toLowerCase()) ?? false;
}
