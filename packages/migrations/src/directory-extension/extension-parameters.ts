import type { ParameterValues } from "../migration/parameters.ts";

/** What names a directory extension. */
export const extensionParameters = {
  extensionApp: {
    description: "the id of the app that owns the extension, without hyphens",
    example: "9d98ed114d2f4a1e9c0f0e6b0c1d2e3f",
    pattern: /^[\da-f]{32}$/,
  },
  extensionAttribute: {
    description: "the name of the extension without its prefix",
    example: "costCenter",
    pattern: /^\w+$/,
  },
} as const;

/** The whole name of the extension, in the case that was given: the service finds no other. */
export function extensionName({
  extensionApp,
  extensionAttribute,
}: ParameterValues & Readonly<Record<keyof typeof extensionParameters, string>>): string {
  return `extension_${extensionApp}_${extensionAttribute}`;
}
