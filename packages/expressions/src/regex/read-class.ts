import { fail, isAtEnd, type PatternReader } from "./pattern-reader.ts";
import { readCategory, readCharacter } from "./read-escape.ts";
import type { CategoryNode, CharacterRange, ClassNode, LiteralNode } from "./regex-tree.ts";

/** How deep subtractions may be nested in each other. */
const subtractionLimit = 50;

/** Reads `[…]`; the bracket is next. A closing bracket that comes first is a member. */
export function readClass(reader: PatternReader, depth = 0): ClassNode {
  const { position: start, options, pattern } = reader;
  reader.position++;
  const negated = pattern[reader.position] === "^";
  if (negated) reader.position++;
  const members: (CharacterRange | CategoryNode)[] = [];
  let subtracted: ClassNode | undefined;
  for (let isFirst = true; ; isFirst = false) {
    if (isAtEnd(reader)) {
      fail(reader, "unterminated-class", start, pattern.length);
      break;
    }
    if (pattern[reader.position] === "]" && !isFirst) {
      reader.position++;
      break;
    }
    if (!isFirst && pattern.startsWith("-[", reader.position)) {
      subtracted = readSubtraction(reader, depth);
      continue;
    }
    members.push(readMember(reader));
  }
  return { kind: "class", negated, members, subtracted, options, start, end: reader.position };
}

function readSubtraction(reader: PatternReader, depth: number): ClassNode | undefined {
  const start = reader.position++;
  if (depth >= subtractionLimit) {
    fail(reader, "too-deep", start);
    return undefined;
  }
  const subtracted = readClass(reader, depth + 1);
  if (!isAtEnd(reader) && reader.pattern[reader.position] !== "]")
    fail(reader, "subtraction-not-last", start);
  return subtracted;
}

/** An escaped hyphen begins no range, so that `[\--#]` are two hyphens and a hash. */
function readMember(reader: PatternReader): CharacterRange | CategoryNode {
  const { position: start, pattern } = reader;
  const first = readCategory(reader) ?? readUnit(reader);
  if (first.kind === "category") return first;
  const single = {
    kind: "range",
    first: first.character,
    last: first.character,
    start,
    end: reader.position,
  } as const;
  const next = pattern[reader.position + 1];
  if (pattern.startsWith("\\-", start)) return single;
  if (pattern[reader.position] !== "-" || next === undefined || next === "]" || next === "[") return single;
  reader.position++;
  const last = readCategory(reader) ?? readUnit(reader);
  if (last.kind === "category") {
    fail(reader, "category-in-range", start, last.end);
    return single;
  }
  if (last.character < first.character) fail(reader, "reversed-range", start, last.end);
  return { ...single, last: last.character, end: reader.position };
}

function readUnit(reader: PatternReader): LiteralNode {
  const { position: start, pattern, options } = reader;
  if (pattern[start] === "\\") return readCharacter(reader);
  reader.position++;
  return { kind: "literal", character: pattern[start] ?? "", options, start, end: reader.position };
}
