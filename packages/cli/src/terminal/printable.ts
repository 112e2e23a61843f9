/**
 * A text as a terminal may show it: whatever could move the cursor, change the order of letters or hide
 * something stands there as an escape. Line ends stay.
 */
export function printable(text: string): string {
  return text.replaceAll(dangerous, (sign) => {
    if (sign === "\t") return "  ";
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Control characters of C0 and C1, the marks of bidirectional text, and characters without width. */
const dangerous =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
