import type { ExpressionError } from "./expression-error.ts";
import type { Token } from "./token.ts";

/** What an operator of other languages is called here, and how the same is said in provisioning. */
interface ForeignOperator {
  readonly kind: "logical-operator" | "concatenation" | "arithmetic" | "foreign-comparison";
  readonly equivalent?: string;
}

const and: ForeignOperator = { kind: "logical-operator", equivalent: "IIF(first, IIF(second, yes, no), no)" };
const or: ForeignOperator = { kind: "logical-operator", equivalent: "IIF(first, yes, IIF(second, yes, no))" };
const concatenation: ForeignOperator = { kind: "concatenation", equivalent: 'Join("", first, second)' };
const arithmetic: ForeignOperator = { kind: "arithmetic" };

const foreignOperators: ReadonlyMap<string, ForeignOperator> = new Map([
  ["&&", and],
  ["and", and],
  ["||", or],
  ["|", or],
  ["or", or],
  ["!", { kind: "logical-operator", equivalent: "Not(value)" }],
  ["xor", { kind: "logical-operator" }],
  ["like", { kind: "logical-operator", equivalent: 'InStr(value, "text")>0' }],
  ["==", { kind: "foreign-comparison", equivalent: "=" }],
  ["!=", { kind: "foreign-comparison", equivalent: "<>" }],
  ["&", concatenation],
  ["+", concatenation],
  ["-", arithmetic],
  ["*", arithmetic],
  ["/", arithmetic],
  ["^", arithmetic],
  ["mod", arithmetic],
]);

/** `AND`, `OR`, `XOR`, `MOD` and `LIKE`, in any case. */
export function isForeignOperatorWord(word: string): boolean {
  return /^[a-z]+$/i.test(word) && foreignOperators.has(word.toLowerCase());
}

/** The error for one operator that the grammar does not have. */
export function operatorError(sign: string, { kind, start, end }: Token): ExpressionError {
  const foreign = foreignOperators.get(sign.toLowerCase()) ?? arithmetic;
  const at = { start, end, found: { kind, text: sign }, ...foreign };
  if (foreign.kind !== "foreign-comparison") return { ...at, expected: ["comma", "closing-parenthesis"] };
  return { ...at, expected: ["comparison"], edit: { start, end, text: foreign.equivalent ?? "=" } };
}
