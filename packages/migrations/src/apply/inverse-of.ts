import type { JsonObject } from "@syncschema/model";
import type { MadeStep } from "../draft/step.ts";
import type { Operation } from "../operation/operation.ts";

/** The operation that takes a step back, to be done before those of the steps that came earlier. */
export function inverseOf({ step, exactAddress: at, previous, next }: MadeStep): Operation {
  // What was done may be undone, wherever it was.
  const even = { evenInternal: true };
  switch (step.do) {
    case "add":
      return { op: "remove", at, ...even };
    case "remove":
      return {
        op: "add",
        at,
        value: previous as JsonObject,
        ...(next === undefined ? {} : { before: next }),
        ...even,
      };
    case "set": {
      const { property } = step;
      return { op: "set", at, property, ...(previous === undefined ? {} : { value: previous }), ...even };
    }
  }
}
