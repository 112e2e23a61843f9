import { type DirectoryNode, directoryIds, isSameDirectoryName } from "@syncschema/model";

/** Whether a directory is Entra ID, by its id or under one of its names. */
export function isEntraDirectory(directory: DirectoryNode | undefined): boolean {
  if (directory === undefined) return false;
  return (
    directory.id === directoryIds.entra || isSameDirectoryName(directory.name ?? "", "Azure Active Directory")
  );
}
