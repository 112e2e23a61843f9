import { type Address, type DocumentReading, findByAddress } from "@syncschema/model";

/** Where a finding has to be. */
export interface ExpectedPlace {
  /** The address that the finding has. */
  readonly at: Address;
  /**
   * The property that the finding points at, from the node at the address: all of a plain value, the name of
   * a list or an object. Without it the finding points at `shows`, somewhere in the node.
   */
  readonly on?: string | undefined;
  /** The finding points at the name of the property, though its value is a plain one. */
  readonly isName?: boolean | undefined;
  /** The characters that are pointed at, where they are not a whole value. */
  readonly shows?: string | undefined;
  /** What stands before them, where they stand more than once. */
  readonly behind?: string | undefined;
}

/** The first offset of the characters that a finding has to point at, and the one behind them. */
export function expectedExtent(expected: ExpectedPlace, reading: DocumentReading): [number, number] {
  const { at, on, isName = false, shows, behind = "" } = expected;
  const { text } = reading.file;
  const extentOf = (characters: string, from = 0, to = text.length): [number, number] => {
    const start = text.slice(0, to).indexOf(behind + characters, from);
    if (start < 0) throw new Error(`${behind}${characters} is not there`);
    return [start + behind.length, start + behind.length + characters.length];
  };
  if (reading.kind === "unreadable") return extentOf(shows ?? "");
  const node = findByAddress(reading.schema, at);
  if (node === undefined) throw new Error(`there is no ${at}`);
  const span = reading.span(on === undefined ? node.pointer : `${node.pointer}/${on}`);
  if (span === undefined) throw new Error(`${at} has no ${on}`);
  if (shows !== undefined) return extentOf(shows, span.start, span.end);
  const isPlain = !/[[{]/.test(text.charAt(span.start));
  return isPlain && !isName ? [span.start, span.end] : [span.keyStart, span.keyEnd];
}
