import {
  compareSchemas,
  nameInStep,
  parseFlowTypes,
  type SchemaDocument,
  sameJson,
  stepsOf,
} from "@syncschema/model";
import { applyOperations } from "../apply/apply-operations.ts";
import { operationsBetween } from "../apply/operations-between.ts";
import { reasonText } from "../operation/blocked.ts";
import type { Operation } from "../operation/operation.ts";
import type { SetProperty } from "../operation/set.ts";
import { sourceOf } from "../operation/source-of.ts";
import type { MigrationDeclaration } from "./migration-declaration.ts";
import { placeholdersIn } from "./placeholders.ts";

/** What a difference comes to as a migration; or why there is none, as the end of sentences. */
export type DeclaredDifference =
  | {
      readonly ok: true;
      readonly operations: readonly Operation[];
      readonly down: MigrationDeclaration["down"];
    }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Operations that make one schema mean what another means, and those that lead back, as a migration declares them.
 * Everything is tried out: what would not lead there, or would do something again on the second time, is refused.
 */
export function declareDifference(before: SchemaDocument, after: SchemaDocument): DeclaredDifference {
  const there = leading(before, after);
  if (!there.ok) return there;
  // Whoever comes back comes from where the operations have led.
  const back = leading(applyOperations(before, there.operations).document, before);
  const down = back.ok ? back.operations : { irreversible: `${sentence(back.reasons[0] ?? "")}.` };
  return { ok: true, operations: there.operations, down };
}

type Leading =
  | { readonly ok: true; readonly operations: readonly Operation[] }
  | Extract<DeclaredDifference, { ok: false }>;

function leading(before: SchemaDocument, after: SchemaDocument): Leading {
  const exact = operationsBetween(before, after);
  const [named] = placeholdersIn(exact);
  if (named)
    return { ok: false, reasons: [`a text has {{${named.name}}} in it, which would stand for a parameter`] };
  const readable = exact.map(inWords);
  const faults = faultsOf(readable, before, after);
  if (faults.length === 0) return { ok: true, operations: readable };
  const reasons = faultsOf(exact, before, after);
  return reasons.length === 0 ? { ok: true, operations: exact } : { ok: false, reasons };
}

function faultsOf(operations: readonly Operation[], before: SchemaDocument, after: SchemaDocument): string[] {
  const once = applyOperations(before, operations);
  const blocked = once.outcomes.flatMap((outcome) =>
    outcome.state === "blocked" ? [reasonText(outcome.reason)] : [],
  );
  if (blocked.length > 0) return blocked;
  const left = compareSchemas(once.document, after).map(({ address }) => `${address} would still differ`);
  if (left.length > 0) return [...new Set(left)];
  return applyOperations(once.document, operations).outcomes.flatMap(({ state, operation }) =>
    state === "satisfied"
      ? []
      : [`${operation.at} is one of several of that name, so that a second time another would be meant`],
  );
}

/** The same in the way a person would write it, where there is one. */
function inWords(operation: Operation): Operation {
  if (operation.op !== "set" || operation.evenInternal) return operation;
  const steps = stepsOf(operation.at);
  const isMapping = steps.length > 1 && steps[1]?.startsWith("mapping:") === true;
  if (!isMapping) return operation;
  if (steps.length === 2) return mappingInWords(operation);
  const [, , step = ""] = steps;
  return steps.length === 3 && step.startsWith("attribute:") && nameInStep(step) !== ""
    ? sourceInWords(operation)
    : operation;
}

function mappingInWords(operation: SetProperty): Operation {
  const { at, property, value } = operation;
  if (property === "enabled" && typeof value === "boolean") return { op: "set-enabled", at, enabled: value };
  if (property !== "flowTypes" || typeof value !== "string") return operation;
  return { op: "set-flow-types", at, flowTypes: [...parseFlowTypes(value)] };
}

/** An expression, where its tree is the one that would be made of it. */
function sourceInWords(operation: SetProperty): Operation {
  const { at, property, value } = operation;
  if (property !== "source" || value === undefined) return operation;
  if (value === null) return { op: "change-attribute-mapping", at, source: null };
  const { expression } = value as { readonly expression?: unknown };
  if (typeof expression !== "string") return operation;
  const built = sourceOf(expression);
  const isSame = !("blocked" in built) && sameJson(built.source, value);
  return isSame ? { op: "change-attribute-mapping", at, source: expression } : operation;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
