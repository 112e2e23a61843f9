/**
 * Case as .NET changes it: letter by letter, each to one letter, so that ß stays ß and a final sigma is no other
 * than the rest. Cultures differ in the i of Turkish and Azerbaijani alone.
 */
export function toLowerCase(text: string, culture = ""): string {
  return mapLetters(text, (letter) => dottedLower(letter, culture) ?? single(letter.toLowerCase(), letter));
}

export function toUpperCase(text: string, culture = ""): string {
  return mapLetters(text, (letter) => dottedUpper(letter, culture) ?? single(letter.toUpperCase(), letter));
}

/**
 * Small letters with a capital at the beginning of each word, as TextInfo.ToTitleCase makes it of a text in small
 * letters. A word begins with a letter and goes on over letters, marks, digits and apostrophes.
 */
export function titleCase(text: string): string {
  return toLowerCase(text).replaceAll(
    /(\p{L})((?:[\p{L}\p{M}\p{N}\p{Cs}\p{Co}\p{Cn}']*))/gu,
    (_, first: string, rest: string) => (titleLetters[first] ?? toUpperCase(first)) + rest,
  );
}

/** Letters that stand for two, of which only the first becomes a capital. */
const titleLetters: Readonly<Record<string, string>> = { ǆ: "ǅ", ǉ: "ǈ", ǌ: "ǋ", ǳ: "ǲ" };

function mapLetters(text: string, map: (letter: string) => string): string {
  return Array.from(text, map).join("");
}

function single(changed: string, letter: string): string {
  return [...changed].length === 1 ? changed : letter;
}

function dottedLower(letter: string, culture: string): string | undefined {
  if (letter === "İ") return culture === "" ? letter : "i";
  return letter === "I" && hasDotlessI(culture) ? "ı" : undefined;
}

function dottedUpper(letter: string, culture: string): string | undefined {
  if (letter === "ı") return culture === "" ? letter : "I";
  return letter === "i" && hasDotlessI(culture) ? "İ" : undefined;
}

function hasDotlessI(culture: string): boolean {
  return /^(?:tr|az)(?:-|$)/i.test(culture);
}
