import { type Address, directoryAliases, stepsOf } from "@syncschema/model";

/** The steps of an address, with directories under the first of the names by which each is known. */
export function canonicalSteps(address: Address): string[] {
  return stepsOf(address).map((step) =>
    step.startsWith(directoryKind) ? directoryKind + canonicalName(step.slice(directoryKind.length)) : step,
  );
}

/** The first of the names under which a directory is known; any other name as it is. */
export function canonicalName(directory: string): string {
  return directoryAliases.find((names) => names.includes(directory))?.[0] ?? directory;
}

const directoryKind = "directory:";
