/** An operator of scoping filters. */
export interface ScopeOperator {
  /** As files spell it; where no public file has it, as the portal does. */
  readonly name: string;
  readonly takesOperand: boolean;
  /** The type that an attribute must have; undefined where several are allowed or none is published. */
  readonly attributeType?: "Boolean" | "Integer";
  /** The operand has to be a whole number. */
  readonly integerOperand?: true;
  /** Microsoft's page has it, but nobody has published how a file spells it: every spelling is taken. */
  readonly spellingUnknown?: true;
  /** Microsoft's page says that it does not work. */
  readonly unsupported?: true;
}

/**
 * Sources: Microsoft's page on scoping filters (August 2026), an answer of Graph's `filterOperators` of 2017,
 * which has the first eight, and public exports, which have `&`, `!&` and `ENDS_WITH` as well.
 */
export const scopeOperators: readonly ScopeOperator[] = [
  { name: "EQUALS", takesOperand: true },
  { name: "NOT EQUALS", takesOperand: true },
  { name: "REGEX MATCH", takesOperand: true },
  { name: "NOT REGEX MATCH", takesOperand: true },
  { name: "IS TRUE", takesOperand: false, attributeType: "Boolean" },
  { name: "IS FALSE", takesOperand: false, attributeType: "Boolean" },
  { name: "IS NULL", takesOperand: false },
  { name: "IS NOT NULL", takesOperand: false },
  { name: "&", takesOperand: true },
  { name: "!&", takesOperand: true },
  { name: "ENDS_WITH", takesOperand: true },
  {
    name: "Greater_Than",
    takesOperand: true,
    attributeType: "Integer",
    integerOperand: true,
    spellingUnknown: true,
  },
  {
    name: "Greater_Than_OR_EQUALS",
    takesOperand: true,
    attributeType: "Integer",
    integerOperand: true,
    spellingUnknown: true,
  },
  { name: "Includes", takesOperand: true, spellingUnknown: true },
  { name: "IsMemberOf", takesOperand: true, spellingUnknown: true, unsupported: true },
];

/** The operator that a name means, whatever its case and whether blanks or underscores stand in it. */
export function findOperator(name: string): ScopeOperator | undefined {
  return operatorsByWords.get(words(name));
}

function words(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_]/g, "");
}

const operatorsByWords = new Map(scopeOperators.map((operator) => [words(operator.name), operator]));
