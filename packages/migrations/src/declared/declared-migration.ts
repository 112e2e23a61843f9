import { findByAddress, type SchemaNode } from "@syncschema/model";
import type { Irreversible, Migration, MigrationContext } from "../migration/define-migration.ts";
import type { Parameter } from "../migration/parameters.ts";
import type { Operation } from "../operation/operation.ts";
import type { Condition, MigrationDeclaration, ParameterDeclaration } from "./migration-declaration.ts";
import { ownInverse } from "./own-inverse.ts";
import { filled, placeholdersIn } from "./placeholders.ts";

/** The migration that a declaration stands for; it runs as any other. The declaration has no problems. */
export function declaredMigration(declaration: MigrationDeclaration): Migration {
  const { id, summary, why, profiles, source, notes = [], dependsOn, when, operations, down } = declaration;
  return {
    id,
    summary,
    why,
    profiles,
    notes,
    examples: [],
    ...(source === undefined ? {} : { source }),
    ...(dependsOn ? { dependsOn } : {}),
    parameters: parametersOf(declaration),
    ...(down === "inverse" ? { undoneWhole: true } : {}),
    detect({ schema }) {
      const reason = when && unmet(when, schema);
      return reason === undefined ? { state: "pending" } : { state: "not-applicable", reason };
    },
    up: (_, { parameters }) => filled(operations, parameters),
    down: wayBack(declaration),
  };
}

function wayBack({ operations, down }: MigrationDeclaration): Migration["down"] {
  if (down !== "inverse" && "irreversible" in down)
    return { kind: "irreversible", reason: down.irreversible } satisfies Irreversible;
  const back: readonly Operation[] =
    down === "inverse" ? operations.toReversed().flatMap((operation) => ownInverse(operation) ?? []) : down;
  return (_, { parameters }: MigrationContext) => filled(back, parameters);
}

/** What a condition lacks, as the reason why a migration is not for a schema. */
function unmet({ exists = [], absent = [] }: Condition, schema: SchemaNode): string | undefined {
  const missing = exists.find((address) => findByAddress(schema, address) === undefined);
  if (missing !== undefined) return `it has no ${missing}`;
  const found = absent.find((address) => findByAddress(schema, address) !== undefined);
  return found && `it has ${found}`;
}

function parametersOf({
  parameters = {},
  operations,
  down,
}: MigrationDeclaration): Record<string, Parameter> {
  const inExpressions = new Set(
    placeholdersIn([operations, down]).flatMap(({ name, inExpression }) => (inExpression ? [name] : [])),
  );
  return Object.fromEntries(
    Object.entries(parameters).map(([name, declared]) => [
      name,
      parameterOf(declared, inExpressions.has(name)),
    ]),
  );
}

/** In an expression a value is a name or a part of a text, and must not end it. */
const withinExpression = /^[^"[\]\\]*$/u;

function parameterOf(declared: ParameterDeclaration, inExpression: boolean): Parameter {
  const { pattern, ...parameter } = declared;
  const expected = pattern === undefined ? inExpression && withinExpression : new RegExp(pattern, "u");
  return expected ? { ...parameter, pattern: expected } : parameter;
}
