import type { Finding } from "@syncschema/linter";
import {
  applyEdits,
  applyTextEdits,
  EditConflictError,
  type JsonEdit,
  type TextEdit,
} from "@syncschema/model";
import type { LintedFile } from "./linted-file.ts";

/**
 * What the fix of a finding does to the text, as replacements of characters, first to last. None without a fix,
 * without a text, or when the fix cannot be made.
 */
export function replacementsOf({ fix = [] }: Finding, { text }: LintedFile): readonly TextEdit[] {
  if (text === undefined || fix.length === 0) return [];
  const fixed = edited(text, fix);
  if (fixed === undefined || fixed === text) return [];
  const parts = fix.length > 1 ? separately(text, fix) : [];
  return makes(text, parts, fixed) ? parts : [difference(text, fixed)];
}

/** Each edit by itself. Edits in one place may depend on each other, so that these need not add up. */
function separately(text: string, fix: readonly JsonEdit[]): TextEdit[] {
  return fix
    .map((edit) => difference(text, edited(text, [edit]) ?? text))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether replacements, in any order, make a text of another. */
function makes(text: string, parts: readonly TextEdit[], fixed: string): boolean {
  const areApart = parts.every(({ start }, index) => {
    const before = parts[index - 1];
    return before === undefined || (start >= before.end && start > before.start);
  });
  return areApart && applyTextEdits(text, parts) === fixed;
}

function edited(text: string, edits: readonly JsonEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof EditConflictError) return undefined;
    throw error;
  }
}

/** The one replacement that makes a text of another. It cuts no character of two units in half. */
function difference(before: string, after: string): TextEdit {
  let start = commonStart(before, after);
  if (isHighSurrogate(before[start - 1])) start--;
  let tail = commonEnd(before.slice(start), after.slice(start));
  if (isLowSurrogate(before[before.length - tail])) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function isHighSurrogate(unit = ""): boolean {
  return /[\ud800-\udbff]/.test(unit);
}

function isLowSurrogate(unit = ""): boolean {
  return /[\udc00-\udfff]/.test(unit);
}

/** Halves what is left to compare: the engine compares texts many times faster than a loop over their units. */
function commonStart(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonEnd(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = (text: string) => text.slice(text.length - middle, text.length - low);
    if (piece(a) === piece(b)) low = middle;
    else high = middle - 1;
  }
  return low;
}
