/** A piece of a schema, as JSON. */
type Json = Readonly<Record<string, unknown>>;

/** A clause for an example. */
export function clause(attribute: string, operator: string, ...values: readonly string[]): Json {
  return {
    sourceOperandName: attribute,
    operatorName: operator,
    targetOperand: values.length === 0 ? null : { values },
  };
}

/** The scope of an example's mapping: groups of clauses, any of which lets an object in. */
export function inScope(...groups: readonly (readonly Json[])[]): { readonly scope: Json } {
  return { scope: { groups: groups.map((clauses, index) => ({ name: `Filter ${index + 1}`, clauses })) } };
}
