/** The names of .NET's DateTimeStyles, each the flag 2 to the power of its place less one. */
export const dateTimeStyles = [
  "None",
  "AllowLeadingWhite",
  "AllowTrailingWhite",
  "AllowInnerWhite",
  "NoCurrentDateDefault",
  "AdjustToUniversal",
  "AssumeLocal",
  "AssumeUniversal",
  "RoundtripKind",
  "AllowWhiteSpaces",
] as const;

export type DateTimeStyle = (typeof dateTimeStyles)[number];

const flags: Readonly<Record<DateTimeStyle, number>> = {
  None: 0,
  AllowLeadingWhite: 1,
  AllowTrailingWhite: 2,
  AllowInnerWhite: 4,
  AllowWhiteSpaces: 7,
  NoCurrentDateDefault: 8,
  AdjustToUniversal: 16,
  AssumeLocal: 32,
  AssumeUniversal: 64,
  RoundtripKind: 128,
};

/** The flags of names with commas between them, or of a number; undefined when it is neither. */
export function parseDateTimeStyles(text: string): number | undefined {
  if (/^\s*\d+\s*$/.test(text)) return isCombination(Number(text)) ? Number(text) : undefined;
  let combined = 0;
  for (const name of text.split(",")) {
    const style = dateTimeStyles.find((style) => style === name.trim());
    if (style === undefined) return undefined;
    combined |= flags[style];
  }
  return isCombination(combined) ? combined : undefined;
}

export function hasStyle(combined: number, style: DateTimeStyle): boolean {
  return (combined & flags[style]) === flags[style];
}

/** .NET refuses to assume two zones, and RoundtripKind together with what changes or assumes one. */
function isCombination(combined: number): boolean {
  const has = (style: DateTimeStyle) => hasStyle(combined, style);
  if (combined > 255 || (has("AssumeLocal") && has("AssumeUniversal"))) return false;
  return !has("RoundtripKind") || !(has("AdjustToUniversal") || has("AssumeLocal") || has("AssumeUniversal"));
}
