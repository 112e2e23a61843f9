import type { CheckOptions } from "@syncschema/expressions";
import { mappingSurroundings } from "@syncschema/linter";
import { type AttributeMappingNode, decode, type SchemaDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import type { ExpressionArguments } from "../commands/expression.ts";
import { standardInput } from "../input/find-files.ts";
import { readBytes, readFile } from "../input/read-file.ts";
import { findMapping } from "./find-mapping.ts";

/** An expression with where it comes from. */
export interface ReadExpression {
  readonly text: string;
  /** What findings call the place that it stands in. */
  readonly path: string;
  /** What the mapping tells of the attributes and the target; nothing without one. */
  readonly surroundings: CheckOptions;
  /** The mapping in whose file it stands; undefined when the text was given otherwise. */
  readonly origin:
    | { readonly document: SchemaDocument; readonly attribute: AttributeMappingNode }
    | undefined;
  /** The mapping that it is read against. */
  readonly attribute: AttributeMappingNode | undefined;
}

/** The expression that the arguments name. @throws CannotRun when they name none, or two */
export async function readExpression(args: ExpressionArguments): Promise<ReadExpression> {
  const { expression, file } = args;
  if (expression !== undefined && file !== undefined)
    throw new CannotRun("The expression is given twice", "Give it as an argument or with --file.");
  const target = await mappingOf(args);
  const surroundings = target ? mappingSurroundings(target.attribute) : {};
  const given = { surroundings, origin: undefined, attribute: target?.attribute };
  if (expression === standardInput || file !== undefined) {
    const path = file ?? standardInput;
    return { text: textOf(path, await readBytes(path)), path, ...given };
  }
  if (expression !== undefined) return { text: expression, path: "<expression>", ...given };
  if (target === undefined) {
    throw new CannotRun(
      "No expression was given",
      "Give it in quotes, with --file, as - from standard input, or with --schema and --mapping.",
    );
  }
  const text = target.attribute.source?.expression;
  if (!text) {
    throw new CannotRun(
      `The mapping of ${target.attribute.targetAttributeName} has no expression`,
      "Its source is empty, or a constant that the service fills in.",
    );
  }
  return { text, path: target.document.file.path, surroundings, origin: target, attribute: target.attribute };
}

async function mappingOf({ schema, mapping }: ExpressionArguments) {
  if (schema === undefined && mapping === undefined) return undefined;
  if (schema === undefined || mapping === undefined)
    throw new CannotRun(
      "--schema and --mapping go together",
      "Give the file and the address of a mapping in it.",
    );
  const document = await readFile(schema);
  if (document.kind !== "schema") {
    throw new CannotRun(`${schema} cannot be read as a schema`, `\`syncschema lint ${schema}\` says why.`);
  }
  return { document, attribute: findMapping(document, mapping) };
}

/** A file of a text editor ends in a line end that is no part of the expression. */
function textOf(path: string, bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new CannotRun(`${path} is no text`, "Save it as UTF-8.");
  return decoded.text.replace(/\s+$/, "");
}
