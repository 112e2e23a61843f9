/**
 * A text as a terminal may show it: whatever could move the cursor, change the order of letters or hide
 * something stands there as an escape. Line ends stay.
 */
export function printable(text: string): string {
  return text.replaceAll(dangerous, (sign) => {
    if (sign === "\t") return "  ";
    const code = sign.codePointAt(0)?.toString(16) ?? "";
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** Control characters of C0 and C1, the marks of bidirectional text, tags, and characters without width. */
const dangerous =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
