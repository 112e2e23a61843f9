import { stripVTControlCharacters } from "node:util";

/** Columns of a text without wide characters, as help texts are. */
export default function stringWidth(text: string): number {
  return stripVTControlCharacters(text).length;
}
