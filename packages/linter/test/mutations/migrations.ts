import { crossTenant } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

export const migrations: readonly Mutation[] = [
  {
    rule: "migration-available",
    of: crossTenant,
    by: "a new migration in the catalogue",
    migrations: [{ id: "cross-tenant/9-new", summary: "Something new is there" }],
    at: "schema",
    shows: "{",
  },
];
