import type { Operation } from "../operation/operation.ts";

/**
 * What undoes an operation that found nothing done; undefined where only the schema as it was would tell. A name
 * that was taken back may have stood elsewhere before, so a rename does not tell either.
 */
export function ownInverse(operation: Operation): Operation | undefined {
  const { at } = operation;
  switch (operation.op) {
    case "add":
      return { op: "remove", at, ...(operation.evenInternal ? { evenInternal: true } : {}) };
    case "ensure-attribute-mapping":
    case "ensure-attribute-definition":
      return { op: "remove", at };
    case "set-enabled":
      return { ...operation, enabled: !operation.enabled };
    default:
      return undefined;
  }
}
