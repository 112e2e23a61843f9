/** How the bytes of a file stand for text. */
export interface TextEncodingOfFile {
  readonly charset: "utf-8" | "utf-16le" | "utf-16be";
  /** Whether a byte order mark stands before the text. It is no part of the text. */
  readonly bom: boolean;
}

/**
 * The text of a file, or why it has none. In the second case `text` is what can be shown of it, `offset` where
 * the trouble begins in that text, and `byteOffset` where in the file.
 */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncodingOfFile }
  | {
      readonly ok: false;
      readonly text: string;
      readonly encoding: TextEncodingOfFile;
      readonly offset: number;
      readonly byteOffset: number;
      readonly reason: "invalid-utf-8" | "odd-length-utf-16" | "utf-32" | "binary";
      /** The byte that is none of UTF-8. */
      readonly byte?: number;
    };

/**
 * Decodes a file: UTF-8 strictly, UTF-16 without loss. Windows PowerShell writes UTF-16 with a mark; without
 * one it is told by the NULs between the ASCII characters with which JSON begins.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (typeof encoding === "string") {
    return { ok: false, text: "", encoding: plainUtf8, offset: 0, byteOffset: 0, reason: encoding };
  }
  return encoding.charset === "utf-8" ? decodeUtf8(bytes, encoding) : decodeUtf16(bytes, encoding);
}

/** The bytes of a text; those that {@link decode} accepted come back as they were. */
export function encode(text: string, { charset, bom }: TextEncodingOfFile): Uint8Array {
  const marked = bom ? byteOrderMark + text : text;
  return charset === "utf-8" ? new TextEncoder().encode(marked) : encodeUtf16(marked, charset === "utf-16le");
}

// In every browser and in Node, but not in the library of the language, and nothing else of a platform is used.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal?: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const plainUtf8: TextEncodingOfFile = { charset: "utf-8", bom: false };
const byteOrderMark = "\ufeff";

function encodingOf(bytes: Uint8Array): TextEncodingOfFile | "utf-32" | "binary" {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : { charset: "utf-16le", bom: true };
  if (a === 0xfe && b === 0xff) return { charset: "utf-16be", bom: true };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32";
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: "utf-8", bom: true };
  if (isAscii(a) && b === 0 && c !== 0) return { charset: "utf-16le", bom: false };
  if (a === 0 && isAscii(b)) return { charset: "utf-16be", bom: false };
  return bytes.subarray(0, 1024).includes(0) || (a === 0x1f && b === 0x8b) ? "binary" : plainUtf8;
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0 && byte < 0x80;
}

function decodeUtf8(bytes: Uint8Array, encoding: TextEncodingOfFile): Decoded {
  const markLength = encoding.bom ? 3 : 0;
  const content = bytes.subarray(markLength);
  try {
    return {
      ok: true,
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content),
      encoding,
    };
  } catch {
    const valid = validUtf8Length(content);
    const lossy = new TextDecoder("utf-8", { ignoreBOM: true });
    return {
      ok: false,
      text: lossy.decode(content),
      encoding,
      offset: lossy.decode(content.subarray(0, valid)).length,
      byteOffset: markLength + valid,
      reason: "invalid-utf-8",
      byte: content[valid] ?? 0,
    };
  }
}

/** How many bytes at the beginning are whole characters of UTF-8. */
function validUtf8Length(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) break;
    offset += length;
  }
  return offset;
}

/** Bytes of the character at an offset (table 3-7 of the Unicode standard); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const second = bytes[offset + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let index = 2; index < length; index++) {
    if (((bytes[offset + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function decodeUtf16(bytes: Uint8Array, encoding: TextEncodingOfFile): Decoded {
  const littleEndian = encoding.charset === "utf-16le";
  const markLength = encoding.bom ? 2 : 0;
  const text = utf16Text(bytes.subarray(markLength), littleEndian);
  if (bytes.length % 2 === 0) return { ok: true, text, encoding };
  return {
    ok: false,
    text,
    encoding,
    offset: text.length,
    byteOffset: bytes.length - 1,
    reason: "odd-length-utf-16",
  };
}

/** TextDecoder would replace lone surrogates, and so change the file. */
function utf16Text(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index++) units[index] = view.getUint16(index * 2, littleEndian);
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += argumentLimit) {
    parts.push(String.fromCharCode(...units.subarray(start, start + argumentLimit)));
  }
  return parts.join("");
}

/** As many arguments as every engine takes in one call. */
const argumentLimit = 8192;

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}
