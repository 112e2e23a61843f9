import { attributeMappings } from "./attribute-mappings.ts";
import { changes } from "./changes.ts";
import { cloudSync } from "./cloud-sync.ts";
import { crossTenant } from "./cross-tenant.ts";
import { directories } from "./directories.ts";
import { expressions } from "./expressions.ts";
import { facts } from "./facts.ts";
import { file } from "./file.ts";
import { groupSync } from "./group-sync.ts";
import { hr } from "./hr.ts";
import { identity } from "./identity.ts";
import { matching } from "./matching.ts";
import { migrations } from "./migrations.ts";
import type { Mutation } from "./mutation.ts";
import { portability } from "./portability.ts";
import { references } from "./references.ts";
import { scim } from "./scim.ts";
import { scope } from "./scope.ts";
import { security } from "./security.ts";
import { structure } from "./structure.ts";

/** The mutations by the group of the rules that find them. */
export const tables: Readonly<Record<string, readonly Mutation[]>> = {
  "attribute-mappings": attributeMappings,
  changes,
  "cloud-sync": cloudSync,
  "cross-tenant": crossTenant,
  "group-sync": groupSync,
  scope,
  security,
  directories,
  expressions,
  facts,
  file,
  hr,
  identity,
  matching,
  migrations,
  portability,
  references,
  scim,
  structure,
};
