/** The words that stand without quotes: two flow controls, two ways to compare and three encodings. */
export const engineWords: readonly string[] = [
  "IgnoreAttributeFlow",
  "IgnoreObjectFlow",
  "vbTextCompare",
  "vbBinaryCompare",
  "Unicode",
  "ASCII",
  "UTF8",
];

export function isEngineWord(word: string): boolean {
  return engineWords.some((known) => known.toLowerCase() === word.toLowerCase());
}
