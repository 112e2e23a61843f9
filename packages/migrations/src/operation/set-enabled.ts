import type { Address } from "@syncschema/model";
import { defineOperation } from "./define-operation.ts";
import { differing } from "./meaning.ts";

/** Switches an object mapping on or off. */
export interface SetEnabled {
  readonly op: "set-enabled";
  readonly at: Address;
  readonly enabled: boolean;
}

export const setEnabled = defineOperation<SetEnabled>({
  op: "set-enabled",
  kinds: ["ObjectMapping"],
  words: ({ at, enabled }) => `${enabled ? "enable" : "disable"} ${at}`,
  steps: ({ enabled }, mapping) => differing(mapping, { enabled }),
});
