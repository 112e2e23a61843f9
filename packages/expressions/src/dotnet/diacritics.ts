/**
 * A text with plain letters in place of letters with diacritics, by the table of the service's documentation: a
 * Latin letter loses its marks, and a few letters become one or two others. Otherwise the first letter of which
 * the table and this rule say nothing.
 */
export function withoutDiacritics(text: string): string | { readonly letter: string } {
  let result = "";
  for (const letter of text.normalize("NFC").match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const [base = "", ...rest] = letter.normalize("NFD");
    const marks = rest.filter((part) => /\p{M}/u.test(part));
    const plain = plainLetters[base] ?? base;
    if (marks.length === 0 && (plain !== base || !isStrange(base))) result += plain === base ? letter : plain;
    else if (/^[A-Za-z]+$/.test(plain)) result += plain;
    else return { letter };
  }
  return result;
}

/** Letters that do not come apart into a letter and its marks. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  Æ: "AE",
  ø: "oe",
  Ø: "OE",
  œ: "oe",
  Œ: "OE",
  ß: "ss",
  ł: "l",
  Ł: "L",
  ı: "i",
};

/** Other Latin letters with a stroke or a form of their own, which one may or may not take for diacritics. */
function isStrange(letter: string): boolean {
  return /^[\p{Script=Latin}]$/u.test(letter) && !/^[A-Za-zªº]$/.test(letter) && !/^\p{Lm}$/u.test(letter);
}
