import type { RegexErrorKind, RegexOptions } from "./regex-tree.ts";

/** How deep groups are read; each costs a few calls of the stack. */
export const groupLimit = 250;

/** .NET reads numbers into 32 bits with a sign. */
export const largestNumber = 0x7fffffff;

/** Where the reading of a pattern has come to. */
export interface PatternReader {
  readonly pattern: string;
  /** Names and digits of the groups that capture; undefined while they are being collected. */
  readonly known: ReadonlySet<string> | undefined;
  /** The groups that capture, in order; undefined for one without a name. */
  readonly captures: (string | undefined)[];
  position: number;
  depth: number;
  options: RegexOptions;
  error: { readonly kind: RegexErrorKind; readonly start: number; readonly end: number } | undefined;
}

/** Notes the first error and goes to the end, where every loop stops. */
export function fail(
  reader: PatternReader,
  kind: RegexErrorKind,
  start: number,
  end = reader.position,
): void {
  reader.error ??= { kind, start, end: Math.min(Math.max(start, end), reader.pattern.length) };
  reader.position = reader.pattern.length;
}

/** Reads what a sticky expression matches here, or nothing. */
export function read(reader: PatternReader, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = reader.position;
  const match = sticky.exec(reader.pattern) ?? undefined;
  if (match) reader.position += match[0].length;
  return match;
}

export function isAtEnd({ position, pattern }: PatternReader): boolean {
  return position >= pattern.length;
}

/** A number by which a group is named, without the zeros before it; a name as it is. */
export function groupKey(name: string): string {
  return /^\d+$/.test(name) ? name.replace(/^0+(?=\d)/, "") : name;
}
