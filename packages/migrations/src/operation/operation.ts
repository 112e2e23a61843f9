import type { DraftNode } from "../draft/draft-node.ts";
import { type Add, add } from "./add.ts";
import { type ChangeAttributeDefinition, changeAttributeDefinition } from "./change-attribute-definition.ts";
import { type ChangeAttributeMapping, changeAttributeMapping } from "./change-attribute-mapping.ts";
import type { OperationDefinition, Outcome } from "./define-operation.ts";
import { type EnsureAttributeDefinition, ensureAttributeDefinition } from "./ensure-attribute-definition.ts";
import { type EnsureAttributeMapping, ensureAttributeMapping } from "./ensure-attribute-mapping.ts";
import { type Remove, remove } from "./remove.ts";
import { type Rename, rename } from "./rename.ts";
import { type SetProperty, set } from "./set.ts";
import { type SetClauses, setClauses } from "./set-clauses.ts";
import { type SetEnabled, setEnabled } from "./set-enabled.ts";
import { type SetFilters, setFilters } from "./set-filters.ts";
import { type SetFlowTypes, setFlowTypes } from "./set-flow-types.ts";
import { type SetMatchingOrder, setMatchingOrder } from "./set-matching-order.ts";

/**
 * Something to do to a schema, as data that can be kept as JSON. It names what it works on by address, never by
 * index, and does nothing where that is so already.
 */
export type Operation =
  | Add
  | Remove
  | SetProperty
  | Rename
  | SetEnabled
  | SetFlowTypes
  | SetMatchingOrder
  | SetClauses
  | SetFilters
  | EnsureAttributeMapping
  | ChangeAttributeMapping
  | EnsureAttributeDefinition
  | ChangeAttributeDefinition;

type Definitions = { readonly [O in Operation as O["op"]]: OperationDefinition<O> };

const definitions: Definitions = {
  add,
  remove,
  set,
  rename,
  "set-enabled": setEnabled,
  "set-flow-types": setFlowTypes,
  "set-matching-order": setMatchingOrder,
  "set-clauses": setClauses,
  "set-filters": setFilters,
  "ensure-attribute-mapping": ensureAttributeMapping,
  "change-attribute-mapping": changeAttributeMapping,
  "ensure-attribute-definition": ensureAttributeDefinition,
  "change-attribute-definition": changeAttributeDefinition,
};

function definitionOf(operation: Operation): OperationDefinition<Operation> {
  return definitions[operation.op] as OperationDefinition<Operation>;
}

/** What an operation does, as a command without a full stop. */
export function operationText(operation: Operation): string {
  return definitionOf(operation).words(operation);
}

/** The steps to what an operation asks for, as the schema stands now. */
export function planOperation(operation: Operation, schema: DraftNode): Outcome {
  return definitionOf(operation).plan(operation, schema);
}
