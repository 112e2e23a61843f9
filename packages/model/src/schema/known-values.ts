/**
 * Values that are the same in every tenant. Sources: Graph's metadata, public exports of 2017 to 2025 and
 * Microsoft's how-to pages; nothing here was read from a live tenant by this project.
 */

/** Ids of directory definitions. They stay when a directory is renamed. */
export const directoryIds = {
  entra: "66e4a8cc-1b7b-435e-95f8-f06cea133828",
  activeDirectory: "ba5b00eb-4c24-41a7-9d57-cd305d47d540",
  customScim: "09760868-cafb-47ac-9031-0a3262300427",
} as const;

/** Ids of synchronization rules. */
export const ruleIds = {
  azure2Azure: "01e28086-1453-4cb2-b95d-4fbc4564fcc0",
  ad2aadProvisioning: "6c409270-f78a-4bc6-af23-7cf3ab6482fe",
} as const;

/** Names under which the same directory is known; the service renamed it, exports of both ages are in use. */
export const directoryAliases: readonly (readonly string[])[] = [
  ["Azure Active Directory", "Microsoft Entra ID"],
  ["Azure Active Directory (target tenant)", "Microsoft Entra ID (target tenant)"],
];

/** Whether two names mean the same directory, by spelling or by a known renaming. */
export function isSameDirectoryName(a: string, b: string): boolean {
  return a === b || directoryAliases.some((names) => names.includes(a) && names.includes(b));
}
