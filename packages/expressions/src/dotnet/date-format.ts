/**
 * A part of a date format of .NET: a specifier with the number of its letters, or text that stands for itself. Z
 * is a specifier only to read a date: it says that the zone is UTC.
 */
export type FormatPart =
  | { readonly kind: "specifier"; readonly letter: SpecifierLetter; readonly count: number }
  | { readonly kind: "literal"; readonly text: string };

export type SpecifierLetter =
  | "d"
  | "f"
  | "F"
  | "g"
  | "h"
  | "H"
  | "K"
  | "m"
  | "M"
  | "s"
  | "t"
  | "y"
  | "z"
  | "Z";

/** In what formats of one letter differ. */
export type Culture = "invariant" | "english";

/**
 * The parts of a format. One letter is a standard format and stands for a longer one. Undefined when .NET would
 * not take it for a format.
 */
export function parseDateFormat(format: string, culture: Culture): readonly FormatPart[] | undefined {
  if (format.length === 0) return undefined;
  if (format.length > 1) return customParts(format);
  const standard = fixedFormats[format] ?? culturalFormats[format]?.[culture];
  return standard === undefined ? undefined : customParts(standard);
}

const sortable = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
const roundtrip = `${sortable}.fffffffK`;
const rfc1123 = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";

const fixedFormats: Readonly<Record<string, string>> = {
  o: roundtrip,
  O: roundtrip,
  r: rfc1123,
  R: rfc1123,
  s: sortable,
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
};

const monthDay = { invariant: "MMMM dd", english: "MMMM d" };
const yearMonth = { invariant: "yyyy MMMM", english: "MMMM yyyy" };
const longDateTime = { invariant: "dddd, dd MMMM yyyy HH:mm:ss", english: "dddd, MMMM d, yyyy h:mm:ss tt" };

const culturalFormats: Readonly<Record<string, Readonly<Record<Culture, string>>>> = {
  d: { invariant: "MM/dd/yyyy", english: "M/d/yyyy" },
  D: { invariant: "dddd, dd MMMM yyyy", english: "dddd, MMMM d, yyyy" },
  f: { invariant: "dddd, dd MMMM yyyy HH:mm", english: "dddd, MMMM d, yyyy h:mm tt" },
  F: longDateTime,
  g: { invariant: "MM/dd/yyyy HH:mm", english: "M/d/yyyy h:mm tt" },
  G: { invariant: "MM/dd/yyyy HH:mm:ss", english: "M/d/yyyy h:mm:ss tt" },
  m: monthDay,
  M: monthDay,
  t: { invariant: "HH:mm", english: "h:mm tt" },
  T: { invariant: "HH:mm:ss", english: "h:mm:ss tt" },
  U: longDateTime,
  y: yearMonth,
  Y: yearMonth,
};

/** A lone specifier after %, a run of specifiers, quoted text, an escaped character, and any other character. */
const partPattern =
  /%(?<lone>[^%])|(?<run>(?<letter>[dfFghHKmMstyzZ])\k<letter>*)|'(?<single>(?:\\.|[^'\\])*)'|"(?<double>(?:\\.|[^"\\])*)"|\\(?<escaped>.)|(?<other>.)/gsu;

function customParts(format: string): readonly FormatPart[] | undefined {
  const parts: FormatPart[] = [];
  for (const { groups = {} } of format.matchAll(partPattern)) {
    const { lone, run = lone, single, double, escaped, other = "" } = groups;
    const literal = escaped ?? (single ?? double)?.replaceAll(/\\(.)/gs, "$1");
    if (literal !== undefined) parts.push({ kind: "literal", text: literal });
    else if (run !== undefined && isSpecifier(run[0])) {
      if (/^f{8}/i.test(run)) return undefined;
      parts.push({ kind: "specifier", letter: run[0], count: run.length });
    } else {
      const text = lone ?? other;
      if (/^['"\\%]$/.test(text)) return undefined;
      parts.push({ kind: "literal", text });
    }
  }
  return parts;
}

function isSpecifier(letter: string | undefined): letter is SpecifierLetter {
  return letter !== undefined && "dfFghHKmMstyzZ".includes(letter);
}
