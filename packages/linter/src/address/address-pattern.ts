import { type Address, addressOf, findByAddress, type SchemaNode } from "@syncschema/model";
import { anySteps, literally, matchesSteps, type StepPattern, wholeStep } from "../glob/step-pattern.ts";
import { canonicalSteps } from "./canonical-address.ts";

/**
 * Says of addresses whether a pattern means them or something that they are inside of. In a pattern `*` stands
 * for a step or a part of it and `**` for any steps; `\*` is an asterisk. The pattern `schema` means everything.
 * A pattern without asterisks is an address, so rules and directories are also found by their ids.
 *
 * @param schema the schema that the addresses are of; undefined for a file in which there is none
 */
export function addressMatcher(
  schema: SchemaNode | undefined,
): (address: Address, pattern: string) => boolean {
  const compiled = new Map<string, StepPattern>();
  return (address, pattern) => {
    if (pattern === everything) return true;
    let known = compiled.get(pattern);
    if (known === undefined) {
      known = stepPattern(addressInSchema(pattern, schema));
      compiled.set(pattern, known);
    }
    return matchesSteps(known, canonicalSteps(address));
  };
}

const everything = "schema";

/** What an address is called in a schema, if it means anything there. */
function addressInSchema(address: Address, schema: SchemaNode | undefined): Address {
  const node = schema && findByAddress(schema, address);
  return node === undefined ? address : addressOf(node);
}

function stepPattern(pattern: string): StepPattern {
  return canonicalSteps(pattern).map((step) => {
    if (step === anySteps) return step;
    const pieces = step.match(/\\.|\*|[^\\*]+/gsu) ?? [];
    return wholeStep(pieces.map(expressionOf));
  });
}

function expressionOf(piece: string): string {
  if (piece === "*") return ".*";
  return literally(piece === "\\*" ? "*" : piece);
}
