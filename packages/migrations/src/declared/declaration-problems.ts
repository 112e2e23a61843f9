import { nearest } from "@syncschema/expressions";
import { type Address, type Pointer, pointer, stepsOf } from "@syncschema/model";
import { type ChildList, childLists, type DraftKind } from "../draft/child-lists.ts";
import { parameterValues } from "../migration/parameters.ts";
import { kindWords, reasonText } from "../operation/blocked.ts";
import type { Operation } from "../operation/operation.ts";
import { sourceOf } from "../operation/source-of.ts";
import type { Condition, MigrationDeclaration } from "./migration-declaration.ts";
import { ownInverse } from "./own-inverse.ts";
import { filled, placeholdersIn } from "./placeholders.ts";

/** What is wrong with a declaration, where, and what to do. */
export interface DeclarationProblem {
  readonly pointer: Pointer;
  readonly message: string;
  readonly help: string;
}

type Path = readonly (string | number)[];

/** What the format of a declaration does not show. The declaration keeps to {@link migrationSchema}. */
export function declarationProblems(declaration: Omit<MigrationDeclaration, "id">): DeclarationProblem[] {
  const { operations, down, when = {} } = declaration;
  const lists: readonly [string, readonly Operation[]][] = [
    ["operations", operations],
    ...(Array.isArray(down) ? [["down", down as readonly Operation[]] as const] : []),
  ] as [string, readonly Operation[]][];
  const found = [
    ...parameterProblems(declaration),
    ...placeholderProblems(declaration),
    ...conditionProblems(when, operations),
    ...(down === "inverse" ? inverseProblems(operations) : []),
  ];
  const examples = Object.fromEntries(
    Object.entries(declaration.parameters ?? {}).map(([name, { example }]) => [name, example]),
  );
  return [
    ...found,
    ...lists.flatMap(([name, list]) =>
      filled(list, examples).flatMap((operation, index) => operationProblems(operation, [name, index])),
    ),
  ];
}

function at(path: Path, message: string, help: string): DeclarationProblem {
  return { pointer: pointer(path), message, help };
}

function parameterProblems({
  parameters = {},
}: Pick<MigrationDeclaration, "parameters">): DeclarationProblem[] {
  return Object.entries(parameters).flatMap(
    ([name, { pattern, example, default: fallback, description }]) => {
      const path = ["parameters", name];
      if (!/^[A-Za-z][\w-]*$/.test(name))
        return [at(path, `"${name}" is no name of a parameter`, "Letters, digits, - and _, a letter first.")];
      if (pattern === undefined) return [];
      let regex: RegExp;
      try {
        regex = new RegExp(pattern, "u");
      } catch (error) {
        return [
          at(
            [...path, "pattern"],
            `This is no regular expression: ${(error as Error).message}`,
            "Correct it.",
          ),
        ];
      }
      const declared = { [name]: { description, example, pattern: regex } };
      return Object.entries({ example, default: fallback })
        .filter(
          ([, value]) => value !== undefined && "reason" in parameterValues(declared, { [name]: value }),
        )
        .map(([key, value]) =>
          at(
            [...path, key],
            `"${value}" does not match the pattern ${pattern}`,
            "Change the one or the other.",
          ),
        );
    },
  );
}

function placeholderProblems(declaration: Omit<MigrationDeclaration, "id">): DeclarationProblem[] {
  const { parameters = {}, operations, down, when } = declaration;
  const names = Object.keys(parameters);
  const used = placeholdersIn({ operations, down });
  const undeclared = used
    .filter(({ name }) => !Object.hasOwn(parameters, name))
    .map(({ name, path }) => {
      const similar = nearest(name, names);
      const hint = similar === undefined ? "" : `; did you mean "${similar}"?`;
      return at(path, `There is no parameter "${name}"${hint}`, "Declare it in `parameters`.");
    });
  const unused = names
    .filter((name) => !used.some((placeholder) => placeholder.name === name))
    .map((name) =>
      at(
        ["parameters", name],
        `No operation uses the parameter "${name}"`,
        `Write {{${name}}}, or remove it.`,
      ),
    );
  const early = placeholdersIn({ when }).map(({ path }) =>
    at(path, "A condition has no parameters", "It is looked at before a person is asked for any."),
  );
  return [...undeclared, ...unused, ...early];
}

function conditionProblems(
  { exists = [], absent = [] }: Condition,
  operations: readonly Operation[],
): DeclarationProblem[] {
  const help = "A condition holds before and after; an operation does nothing where it is done already.";
  const removed = operations.filter(({ op }) => op === "remove").map((operation) => operation.at);
  const made = operations.filter(({ op }) => makers.has(op)).map((operation) => operation.at);
  return [
    ...[...exists.entries()].flatMap(([index, address]) => {
      const path = ["when", "exists", index];
      const wrong = removed.some((other) => isIn(address, other));
      return [
        ...addressProblems(address, path),
        ...(wrong ? [at(path, `An operation removes ${address}`, help)] : []),
      ];
    }),
    ...[...absent.entries()].flatMap(([index, address]) => {
      const path = ["when", "absent", index];
      const wrong = made.some((other) => isIn(other, address));
      return [
        ...addressProblems(address, path),
        ...(wrong ? [at(path, `An operation makes ${address}`, help)] : []),
      ];
    }),
  ];
}

const makers: ReadonlySet<Operation["op"]> = new Set([
  "add",
  "ensure-attribute-mapping",
  "ensure-attribute-definition",
  "set-clauses",
]);

function isIn(inner: Address, outer: Address): boolean {
  return inner === outer || inner.startsWith(`${outer} / `);
}

function inverseProblems(operations: readonly Operation[]): DeclarationProblem[] {
  const silent = operations.filter((operation) => ownInverse(operation) === undefined).map(({ op }) => op);
  if (silent.length === 0) return [];
  return [
    at(
      ["down"],
      `The inverse of ${[...new Set(silent)].join(" and ")} is not known: only the schema as it was says what there was before`,
      'Write the operations that lead back, or { "irreversible": "…" } with the reason.',
    ),
  ];
}

function operationProblems(operation: Operation, path: Path): DeclarationProblem[] {
  const found = addressProblems(operation.at, [...path, "at"]);
  if (operation.op === "add" && operation.before !== undefined)
    found.push(...addressProblems(operation.before, [...path, "before"]));
  if ("source" in operation && typeof operation.source === "string") {
    const built = sourceOf(operation.source);
    if ("blocked" in built) {
      const help = "Correct it; `syncschema expression check` explains.";
      found.push(at([...path, "source"], sentence(reasonText(built.blocked)), help));
    }
  }
  return found;
}

/** What can be said of an address without a schema: whether there are such steps. */
function addressProblems(address: Address, path: Path): DeclarationProblem[] {
  if (address === "schema") return [];
  let kind: DraftKind = "Schema";
  for (const step of stepsOf(address)) {
    const word = step.slice(0, Math.max(0, step.indexOf(":")));
    const lists: readonly ChildList[] = childLists[kind];
    const list = lists.find((each) => each.step === word);
    if (list === undefined) {
      const words = lists.map((each) => each.step);
      const similar = nearest(word, words);
      const hint = similar === undefined ? "" : `; did you mean "${similar}:"?`;
      const help =
        words.length === 0
          ? `${sentence(kindWords[kind])} holds nothing that has an address.`
          : `In ${kindWords[kind]} there are ${words.map((each) => `${each}:`).join(", ")}. Steps stand between " / ".`;
      return [at(path, `"${step}" is no step of an address${hint}`, help)];
    }
    kind = list.kind;
  }
  return [];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
