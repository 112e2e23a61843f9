import type { Suppression } from "../../src/suppressions/suppression.ts";
import { type Edit, set } from "./edits.ts";
import { crossTenant } from "./fixture.ts";

/** A suppression beside the schema between tenants that breaks one rule. */
export interface SuppressionMutation {
  readonly rule: string;
  readonly by: string;
  readonly edits: readonly Edit[];
  readonly suppression: Suppression;
}

const suppression = {
  rule: "group-mapping-disabled",
  address: crossTenant.groups,
  reason: "Groups follow in spring.",
};

export const suppressions: readonly SuppressionMutation[] = [
  {
    rule: "suppression-expired",
    by: "a day that is past",
    edits: [set(crossTenant.groups, { enabled: false })],
    suppression: { ...suppression, until: "2026-03-31" },
  },
  {
    rule: "suppression-unused",
    by: "a mapping that was enabled meanwhile",
    edits: [],
    suppression,
  },
];
