import { expect, test } from "vitest";
import { withoutDiacritics } from "./diacritics.ts";

// The table of https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data#normalizediacritics
test.each([
  ["ä à â ã å á ą ă ā ā́ ā̀ ā̂ ā̃ ǟ ā̈ ǡ a̱ å̄", "a"],
  ["Ä À Â Ã Å Á Ą Ă Ā Ā́ Ā̀ Ā̂ Ā̃ Ǟ Ā̈ Ǡ A̱ Å̄", "A"],
  ["æ ǣ", "ae"],
  ["Æ Ǣ", "AE"],
  ["ç č ć c̄ c̱", "c"],
  ["Ç Č Ć C̄ C̱", "C"],
  ["ď d̄ ḏ", "d"],
  ["ë è é ê ę ě ė ē ḗ ḕ ē̂ ē̃ ê̄ e̱ ë̄ e̊̄", "e"],
  ["ğ ḡ g̱", "g"],
  ["ï î ì í ı ī ī́ ī̀ ī̂ ī̃ i̱", "i"],
  ["Ï Î Ì Í İ Ī Ī́ Ī̀ Ī̂ Ī̃ I̱", "I"],
  ["ľ ł l̄ ḹ ḻ", "l"],
  ["Ł Ľ L̄ Ḹ Ḻ", "L"],
  ["ñ ń ň n̄ ṉ", "n"],
  ["ö ò ő õ ô ó ō ṓ ṑ ō̂ ō̃ ȫ ō̈ ǭ ȭ ȱ o̱", "o"],
  ["ø ø̄ œ̄", "oe"],
  ["Ø Ø̄ Œ̄", "OE"],
  ["ř r̄ ṟ ṝ", "r"],
  ["ß", "ss"],
  ["š ś ș ş s̄ s̱", "s"],
  ["ť ț t̄ ṯ", "t"],
  ["ü ù û ú ů ű ū ū́ ū̀ ū̂ ū̃ u̇̄ ǖ ṻ ṳ̄ u̱", "u"],
  ["ÿ ý ȳ ȳ́ ȳ̀ ȳ̃ y̱", "y"],
  ["ź ž ż z̄ ẕ", "z"],
])("%s: each becomes %s", (letters, plain) => {
  for (const letter of letters.split(" ")) expect(withoutDiacritics(letter)).toBe(plain);
});

test("what has no diacritics stays", () => {
  const text = "John O'Neill-Smith 2 (Иван, 日本, 한국) 👍";
  expect(withoutDiacritics(text)).toBe(text);
});

test("a Latin letter that is not in the table loses its marks", () => {
  expect(withoutDiacritics("Nguyễn")).toBe("Nguyen");
});

test.each(["đ", "Þ", "ħ", "й", "が", "ẞ"])("%s is left open", (letter) => {
  expect(withoutDiacritics(`a${letter}`)).not.toBeTypeOf("string");
});

test("the first letter that is left open is named", () => {
  expect(withoutDiacritics("Đặng Đào")).toEqual({ letter: "Đ" });
});
