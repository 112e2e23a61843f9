import { comparisonMisplaced } from "./checks/comparison-misplaced.ts";
import { dateFormat } from "./checks/date-format.ts";
import { dateInterval } from "./checks/date-interval.ts";
import { expressionArgumentType } from "./checks/expression-argument-type.ts";
import { expressionArity } from "./checks/expression-arity.ts";
import { expressionBadEscape } from "./checks/expression-bad-escape.ts";
import { expressionConstantResult } from "./checks/expression-constant-result.ts";
import { expressionForeignDialect } from "./checks/expression-foreign-dialect.ts";
import { expressionFunctionCase } from "./checks/expression-function-case.ts";
import { expressionMultivalued } from "./checks/expression-multivalued.ts";
import { expressionRedundant } from "./checks/expression-redundant.ts";
import { expressionSingleQuotes } from "./checks/expression-single-quotes.ts";
import { expressionSmartQuotes } from "./checks/expression-smart-quotes.ts";
import { expressionSyntax } from "./checks/expression-syntax.ts";
import { expressionTooLong } from "./checks/expression-too-long.ts";
import { expressionUnknownFunction } from "./checks/expression-unknown-function.ts";
import { expressionUnquotedText } from "./checks/expression-unquoted-text.ts";
import { iifCondition } from "./checks/iif-condition.ts";
import { iifEmptyAttribute } from "./checks/iif-empty-attribute.ts";
import { indexBase } from "./checks/index-base.ts";
import { invalidRegex } from "./checks/invalid-regex.ts";
import { randomStringLength } from "./checks/random-string-length.ts";
import { regexBacktracking } from "./checks/regex-backtracking.ts";
import { replaceArguments } from "./checks/replace-arguments.ts";
import { selectUniqueValueDiacritics } from "./checks/select-unique-value-diacritics.ts";
import { selectUniqueValueDirection } from "./checks/select-unique-value-direction.ts";
import { selectUniqueValueFlow } from "./checks/select-unique-value-flow.ts";
import { selectUniqueValueMisplaced } from "./checks/select-unique-value-misplaced.ts";
import { sourceAttributeCase } from "./checks/source-attribute-case.ts";
import { sourceAttributeUnknown } from "./checks/source-attribute-unknown.ts";
import { switchBooleanKeyCase } from "./checks/switch-boolean-key-case.ts";
import { switchConditionFunction } from "./checks/switch-condition-function.ts";
import { switchDuplicateKey } from "./checks/switch-duplicate-key.ts";
import { switchOddParameters } from "./checks/switch-odd-parameters.ts";
import { switchOnReference } from "./checks/switch-on-reference.ts";
import { switchSwappedPairs } from "./checks/switch-swapped-pairs.ts";
import type { Check } from "./define-check.ts";

/** All checks, by id. */
export const checks: readonly Check[] = [
  comparisonMisplaced,
  dateFormat,
  dateInterval,
  expressionArgumentType,
  expressionArity,
  expressionBadEscape,
  expressionConstantResult,
  expressionForeignDialect,
  expressionFunctionCase,
  expressionMultivalued,
  expressionRedundant,
  expressionSingleQuotes,
  expressionSmartQuotes,
  expressionSyntax,
  expressionTooLong,
  expressionUnknownFunction,
  expressionUnquotedText,
  iifCondition,
  iifEmptyAttribute,
  indexBase,
  invalidRegex,
  randomStringLength,
  regexBacktracking,
  replaceArguments,
  selectUniqueValueDiacritics,
  selectUniqueValueDirection,
  selectUniqueValueFlow,
  selectUniqueValueMisplaced,
  sourceAttributeCase,
  sourceAttributeUnknown,
  switchBooleanKeyCase,
  switchConditionFunction,
  switchDuplicateKey,
  switchOddParameters,
  switchOnReference,
  switchSwappedPairs,
];
