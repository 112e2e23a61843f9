import type { Operation } from "../operation/operation.ts";

/**
 * Operations in the order in which they are done: what is defined comes before what maps it, whatever the order
 * given. Nothing passes an operation that removes or renames in a directory, since addresses change with it.
 */
export function inOrder<T extends { readonly operation: Operation }>(entries: readonly T[]): T[] {
  const ordered: T[] = [];
  let definitions: T[] = [];
  let others: T[] = [];
  const flush = () => {
    ordered.push(...definitions, ...others);
    definitions = [];
    others = [];
  };
  for (const entry of entries) {
    const { op, at } = entry.operation;
    if (!at.startsWith("directory:")) others.push(entry);
    else if (defining.has(op)) definitions.push(entry);
    else {
      flush();
      ordered.push(entry);
    }
  }
  flush();
  return ordered;
}

const defining: ReadonlySet<Operation["op"]> = new Set([
  "add",
  "ensure-attribute-definition",
  "change-attribute-definition",
]);
