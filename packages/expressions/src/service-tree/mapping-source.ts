/**
 * The source of an attribute mapping as Graph has it (attributeMappingSource): the text of the expression
 * together with the tree that the service makes of it. Members may be missing in files that people write.
 */
export interface MappingSource {
  /** The text; null for a constant that stands for a domain in exports of 2020. */
  readonly expression?: string | null;
  /** Name of the function or attribute, or the constant's value. */
  readonly name?: string | null;
  readonly type?: string | null;
  /** A key is repeated for each value of a repeated parameter; an empty slot has no entry. */
  readonly parameters?: readonly SourceParameter[] | null;
}

export interface SourceParameter {
  readonly key?: string | null;
  readonly value?: MappingSource | null;
}

/** `%DomainFQDN%` and its like, which the tree carries as constants. */
export function isMacroText(text: string): boolean {
  return /^%\w+%$/.test(text);
}
