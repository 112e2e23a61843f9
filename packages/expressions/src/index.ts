export { checkExpression } from "./check/check-expression.ts";
export {
  type CheckedExpression,
  type CheckOptions,
  checkedExpression,
  type MappingTarget,
  type SourceAttribute,
} from "./check/checked-expression.ts";
export { checks } from "./check/checks.ts";
export type {
  BadExample,
  Check,
  CheckMessage,
  ExpressionFinding,
  FindingSeverity,
  GoodExample,
} from "./check/define-check.ts";
export { describeFinding } from "./check/describe-finding.ts";
export { nearest } from "./check/nearest.ts";
export type { Dialect, ForeignTerm } from "./dialects/dialect.ts";
export {
  dialects,
  type ForeignTermFound,
  findForeignConstant,
  findForeignFunction,
} from "./dialects/find-foreign-term.ts";
export type { DateTime } from "./dotnet/date-time.ts";
export { dateTimeStyles } from "./dotnet/date-time-styles.ts";
export { type Environment, seededRandom } from "./evaluate/environment.ts";
export { evaluate, type SourceObject } from "./evaluate/evaluate.ts";
export { type Evaluated, type FlowInstruction, flowInstructions } from "./evaluate/evaluated.ts";
export { outcomeText, valueAsJson } from "./evaluate/outcome-text.ts";
export { type ComplexValue, textOf, type Value } from "./evaluate/value.ts";
export { type Arity, acceptsArity, arityOf } from "./functions/arity.ts";
export {
  defineFunction,
  type FunctionDefinition,
  type FunctionExample,
  type Parameter,
  type ParameterType,
} from "./functions/define-function.ts";
export { findFunction } from "./functions/find-function.ts";
export { functions } from "./functions/registry.ts";
export { signature } from "./functions/signature.ts";
export { type NestedRepetition, nestedRepetitions } from "./regex/backtracking.ts";
export { parseRegex } from "./regex/parse-regex.ts";
export type {
  ParsedRegex,
  RegexError,
  RegexErrorKind,
  RegexGroup,
  RegexNode,
  RegexOptions,
} from "./regex/regex-tree.ts";
export {
  type BuiltSource,
  buildSource,
  type CompleteParameter,
  type CompleteSource,
  type NoTreeReason,
} from "./service-tree/build-source.ts";
export { compareSource, type SourceDifference } from "./service-tree/compare-source.ts";
export { describeNoTree } from "./service-tree/describe-no-tree.ts";
export type { MappingSource, SourceParameter } from "./service-tree/mapping-source.ts";
export { type NoTextReason, type TextOfSource, textOfSource } from "./service-tree/text-of-source.ts";
export { describeError } from "./syntax/describe-error.ts";
export { engineWords } from "./syntax/engine-words.ts";
export { equal } from "./syntax/equal.ts";
export {
  depthLimit,
  type Edit,
  type Expected,
  type ExpressionError,
  type ExpressionErrorKind,
  type Found,
} from "./syntax/expression-error.ts";
export { type FormatOptions, format, formatNode } from "./syntax/format.ts";
export { rangeInJsonString } from "./syntax/json-string-range.ts";
export { type ParsedExpression, parse } from "./syntax/parse.ts";
export { print } from "./syntax/print.ts";
export { quoted, unquoted } from "./syntax/string-literal.ts";
export type { Token, TokenKind } from "./syntax/token.ts";
export { tokenize } from "./syntax/tokenize.ts";
export type * from "./syntax/tree.ts";
export { type ComparisonOperator, comparisonOperators } from "./syntax/tree.ts";
export { attributesIn, walk } from "./syntax/walk.ts";
