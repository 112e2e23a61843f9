import { type Problem, problem, readChecked, schemaProblems } from "@syncschema/linter";
import { namePatterns, type TenantMap, tenantMapKinds, tenantMapSchema } from "@syncschema/migrations";
import { child, decode } from "@syncschema/model";
import { refuseOrWarn } from "../config/problem-frames.ts";
import { readBytes } from "../input/read-file.ts";

/** Reads a file that says what is called otherwise in another tenant. @throws CannotRun when it cannot be used */
export async function readTenantMap(path: string): Promise<TenantMap> {
  const { lines, problems, value } = readChecked(path, decode(await readBytes(path)).text, problemsOf);
  refuseOrWarn({ name: path, lines, problems });
  const { $schema: _, ...tenants } = value as { readonly $schema?: string } & TenantMap;
  return tenants;
}

function problemsOf(value: unknown): Problem[] {
  const found = schemaProblems(value, tenantMapSchema);
  return found.length > 0 ? found : namesThatAreNone(value as TenantMap);
}

/** JSON Schema as our files are written in says nothing of the names of members. */
function namesThatAreNone(tenants: TenantMap): Problem[] {
  return tenantMapKinds.flatMap((kind) =>
    Object.keys(tenants[kind] ?? {})
      .filter((name) => !new RegExp(namePatterns[kind]).test(name))
      .map((name) =>
        problem(
          child(child("", kind), name),
          `"${name}" is none of the ${kind} that a schema names`,
          `${tenantMapSchema.properties?.[kind]?.description ?? ""}`,
          "name",
        ),
      ),
  );
}
