/** A word of another product's expression language, and how provisioning says it. */
export interface ForeignTerm {
  readonly name: string;
  /** The function of provisioning that does the same with the same arguments. */
  readonly replacement?: string;
  /** How provisioning gets the same result another way, in words or as a call; undefined when there is no way. */
  readonly equivalent?: string;
}

/** An expression language that resembles that of provisioning and is taken for it. */
export interface Dialect {
  readonly id: "connect-sync" | "excel" | "power-automate";
  /** The product, as a reader knows it. */
  readonly product: string;
  /** Functions that provisioning does not have; those that it shares are left out. */
  readonly functions: readonly ForeignTerm[];
  /** Words that stand without parentheses and quotes. */
  readonly constants: readonly ForeignTerm[];
  /** The page where the functions are listed. */
  readonly source: string;
}
