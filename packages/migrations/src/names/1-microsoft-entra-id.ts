import { type DirectoryNode, directoryAliases, type SchemaDocument } from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { onRequest } from "../migration/on-request.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";

const former = "Azure Active Directory";
const current = "Microsoft Entra ID";

export const microsoftEntraId = defineMigration({
  id: "names/1-microsoft-entra-id",
  summary: "Azure Active Directory is called Microsoft Entra ID everywhere",
  why: "The service renamed its directories, and files of both ages are in use. A directory that is renamed without the rules that name it makes a schema that is refused.",
  profiles: ["cross-tenant", "scim", "cloud-sync", "hr-inbound", "api-inbound", "unknown"],
  source: "https://learn.microsoft.com/entra/fundamentals/new-name",
  notes: [
    "The service does not ask for it: both names mean the same, and not every template was renamed. `syncschema diff` takes them for equal.",
    "Ids of directories stay. A mapping keeps the rest of its name; directories with names of their own are left alone.",
    "Whether a job of a template with the old name keeps the new one when it is exported again is not public.",
  ],
  parameters: { entraNames: onRequest("directories and mappings are to be renamed") },
  examples: [
    {
      title: "Directory, rule and mapping",
      before: exampleSchema("scim", {
        mapping: { name: "Synchronize Azure Active Directory Users to customappsso" },
      }),
      after: renamed(
        exampleSchema("scim", { mapping: { name: "Synchronize Microsoft Entra ID Users to customappsso" } }),
      ),
    },
    {
      title: "Between tenants",
      before: exampleSchema("cross-tenant"),
      after: renamed(exampleSchema("cross-tenant")),
    },
  ],
  detect(document): MigrationState {
    return { state: operations(document).length > 0 ? "pending" : "applied" };
  },
  up: operations,
  down: {
    kind: "irreversible",
    reason: "Files with names of both ages exist, and which names were old is not kept. Both mean the same.",
  },
});

function operations({ schema }: SchemaDocument): Operation[] {
  return [...schema.directories.flatMap(renameDirectory), ...schema.rules.flatMap(renameInRule)];
}

function renameDirectory(directory: DirectoryNode): Operation[] {
  const to = currentName(directory.name);
  return to === directory.name ? [] : [{ op: "rename", at: operableAddress(directory), to: to ?? current }];
}

function renameInRule(rule: SchemaDocument["schema"]["rules"][number]): Operation[] {
  const sides = (["source", "target"] as const).flatMap((side): Operation[] => {
    const name = rule[`${side}DirectoryName`];
    // A rule that names the directory otherwise than it is called follows as well.
    const to = currentName(name);
    return to === name
      ? []
      : [{ op: "set", at: operableAddress(rule), property: `${side}DirectoryName`, value: to }];
  });
  const mappings = rule.objectMappings
    .filter(({ name, internal }) => !internal && name?.includes(former))
    .map(
      (mapping): Operation => ({
        op: "set",
        at: operableAddress(mapping),
        property: "name",
        value: mapping.name?.replaceAll(former, current),
      }),
    );
  return [...sides, ...mappings];
}

/** Only names that the service gives its directories. */
function currentName(name: string | undefined): string | undefined {
  return directoryAliases.find(([old]) => old === name)?.[1] ?? name;
}

/** An example with the current names of directories. */
function renamed(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll(former, current));
}
