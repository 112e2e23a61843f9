import { compareSchemas, type JsonEdit, type JsonObject, type SchemaDocument } from "@syncschema/model";
import { draftEdits } from "../draft/draft-edits.ts";
import { type DraftNode, draftOf, plainMembers } from "../draft/draft-node.ts";
import { addressOfDraft } from "../draft/find.ts";
import { forbidden, type MadeStep, makeStep, type Step } from "../draft/step.ts";
import type { Blocked, BlockedReason } from "../operation/blocked.ts";
import { type Operation, planOperation } from "../operation/operation.ts";
import type { Change } from "./change.ts";
import { impactsOf, touchedBy } from "./impacts-of.ts";
import { inOrder } from "./in-order.ts";
import { inverseOf } from "./inverse-of.ts";
import { keptWords, valueText, wordsOf } from "./words.ts";

/** What became of one operation. */
export type OperationOutcome =
  | { readonly state: "applied"; readonly operation: Operation; readonly changes: readonly Change[] }
  /** It was so already. `changes` says what a person has configured instead, if that is so. */
  | { readonly state: "satisfied"; readonly operation: Operation; readonly changes: readonly Change[] }
  | {
      readonly state: "blocked";
      readonly operation: Operation;
      readonly changes: readonly [];
      readonly reason: BlockedReason;
    };

/** What came of some operations. Nothing is written. */
export interface AppliedOperations {
  /** The schema afterwards; without an operation that does something, the very document that was given. */
  readonly document: SchemaDocument;
  /** One for each operation, in the order given. */
  readonly outcomes: readonly OperationOutcome[];
  /** Operations that take back what was done. */
  readonly inverse: readonly Operation[];
  /** What they come down to in the document that was given. */
  readonly edits: readonly JsonEdit[];
}

/**
 * Does some operations, each on the result of those before it, but what defines attributes before what maps them.
 * A blocked one is left out and does not keep the others back. The text is edited once, at the end.
 */
export function applyOperations(
  document: SchemaDocument,
  operations: readonly Operation[],
): AppliedOperations {
  const schema = draftOf(document);
  const runs: Run[] = operations.map((operation) => ({ operation, made: [], result: undefined }));
  for (const run of inOrder(runs)) perform(run, schema);
  const edits = draftEdits(schema);
  const after = document.revised(edits);
  const made = inOrder(runs).flatMap((run) => run.made);
  const impactOf = impactsOf(compareSchemas(document, after));
  return {
    document: after,
    outcomes: runs.map((run) => outcomeOf(run, impactOf)),
    inverse: made.toReversed().map(inverseOf),
    edits,
  };
}

/** An operation with what was done for it. */
interface Run {
  readonly operation: Operation;
  made: readonly MadeStep[];
  result: Blocked | { readonly kept: Change } | undefined;
}

function perform(run: Run, schema: DraftNode): void {
  const { operation } = run;
  const outcome = planOperation(operation, schema);
  if ("blocked" in outcome) run.result = outcome;
  else if ("kept" in outcome) run.result = { kept: keptChange(outcome.kept) };
  else {
    const mayTouchInternal = "evenInternal" in operation && operation.evenInternal === true;
    const refusal = mayTouchInternal ? undefined : firstForbidden(outcome);
    if (refusal) run.result = refusal;
    else run.made = outcome.map((step) => makeStep(step));
  }
}

function firstForbidden(steps: readonly Step[]): Blocked | undefined {
  for (const step of steps) {
    const refusal = forbidden(step);
    if (refusal) return refusal;
  }
  return undefined;
}

function keptChange(node: DraftNode): Change {
  const after = keptWords(node.kind, plainMembers(node));
  return { kind: "keep", address: addressOfDraft(node), after, impact: "cosmetic" };
}

function outcomeOf(
  { operation, made, result }: Run,
  impactOf: ReturnType<typeof impactsOf>,
): OperationOutcome {
  if (result && "blocked" in result)
    return { state: "blocked", operation, changes: [], reason: result.blocked };
  if (made.length > 0)
    return {
      state: "applied",
      operation,
      changes: made.map((step) => ({ ...changeOf(step), impact: impactOf(touchedBy(step)) })),
    };
  return { state: "satisfied", operation, changes: result ? [result.kept] : [] };
}

function changeOf({ step, node, address, previous }: MadeStep): Omit<Change, "impact"> {
  switch (step.do) {
    case "add":
      return { kind: "add", address, after: wordsOf(node.kind, step.value) };
    case "remove":
      return { kind: "remove", address, after: wordsOf(node.kind, previous as JsonObject) };
    case "set": {
      const { property, value } = step;
      const before = valueText(property, previous);
      const after = valueText(property, value);
      return {
        kind: "change",
        address,
        property,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    }
  }
}
