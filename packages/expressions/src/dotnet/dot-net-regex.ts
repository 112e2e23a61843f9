import { nestedRepetitions } from "../regex/backtracking.ts";
import { parseRegex } from "../regex/parse-regex.ts";
import type { RegexGroup } from "../regex/regex-tree.ts";
import { hasSurrogates, toJavaScript } from "./javascript-regex.ts";

/** A match of a pattern: what it spans, and what its groups do, by their numbers in .NET. */
export interface DotNetMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: ReadonlyMap<number, readonly [start: number, end: number]>;
}

/** A regular expression of .NET that can be run here. */
export interface DotNetRegex {
  readonly groups: readonly RegexGroup[];
  /** All matches, or undefined in a text with surrogates, which .NET counts as two characters. */
  readonly matches: (text: string) => readonly DotNetMatch[] | undefined;
}

/** The pattern, ready to run; undefined when it is faulty, JavaScript cannot match the same or may never end. */
export function dotNetRegex(pattern: string): DotNetRegex | undefined {
  const parsed = parseRegex(pattern);
  // It could run for longer than anyone waits. .NET can be stopped, a regular expression of JavaScript cannot.
  if (nestedRepetitions(parsed.root).length > 0) return undefined;
  const translated = toJavaScript(parsed);
  if (translated === undefined) return undefined;
  const { regex, groupNumbers } = translated;
  return {
    groups: parsed.groups,
    matches: (text) =>
      hasSurrogates(text)
        ? undefined
        : Array.from(text.matchAll(regex), ({ indices = [] }) => {
            const [[start, end] = [0, 0], ...spans] = indices;
            return {
              start,
              end,
              groups: new Map(
                spans.flatMap((span, index) => (span ? [[groupNumbers[index] ?? 0, span]] : [])),
              ),
            };
          }),
  };
}

/** A text with all matches replaced, by a replacement that may name groups, as Regex.Replace does it. */
export function replaceMatches(
  { groups }: DotNetRegex,
  matches: readonly DotNetMatch[],
  text: string,
  replacement: string,
): string {
  const changes = matches.map((match) => ({
    span: [match.start, match.end] as const,
    by: replacement.replaceAll(
      substitution,
      (written, name: string | undefined, number: string | undefined, sign: string | undefined) =>
        sign === undefined
          ? (groupText(text, match, numberOf(name ?? number ?? "", groups)) ?? written)
          : (signText(text, match, groups, sign) ?? written),
    ),
  }));
  return spliced(text, changes);
}

/** `${name}` and `${1}`, `$1`, and signs for the match, what is around it, the last group and the dollar itself. */
const substitution = /\$(?:\{(\w+)\}|(\d+)|([$&`'+_]))/g;

function groupText(text: string, match: DotNetMatch, number: number | undefined): string | undefined {
  if (number === undefined) return undefined;
  return spanText(text, number === 0 ? [match.start, match.end] : match.groups.get(number));
}

function signText(
  text: string,
  match: DotNetMatch,
  groups: readonly RegexGroup[],
  sign: string,
): string | undefined {
  switch (sign) {
    case "$":
      return "$";
    case "_":
      return text;
    case "`":
      return text.slice(0, match.start);
    case "'":
      return text.slice(match.end);
    case "&":
      return groupText(text, match, 0);
    default:
      return groupText(text, match, groups.at(-1)?.number ?? 0);
  }
}

/** The number of a group that is named or numbered; undefined when there is none. */
export function numberOf(group: string, groups: readonly RegexGroup[]): number | undefined {
  if (/^0+$/.test(group)) return 0;
  return groups.find(
    ({ number, name }) => name === group || (/^\d+$/.test(group) && number === Number(group)),
  )?.number;
}

/** A text with spans, in their order, replaced. */
export function spliced(
  text: string,
  changes: readonly { readonly span: readonly [number, number]; readonly by: string }[],
): string {
  let result = "";
  let position = 0;
  for (const { span, by } of changes) {
    result += text.slice(position, span[0]) + by;
    position = span[1];
  }
  return result + text.slice(position);
}

export function spanText(text: string, span: readonly [number, number] | undefined): string {
  return span === undefined ? "" : text.slice(...span);
}
