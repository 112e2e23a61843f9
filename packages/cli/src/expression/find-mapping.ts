import {
  type Address,
  type AttributeMappingNode,
  addressOf,
  findByAddress,
  type SchemaDocument,
} from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";

/**
 * The attribute mapping with an address, or with an address that ends in these steps.
 *
 * @throws CannotRun when there is none, or more than one
 */
export function findMapping({ schema, file }: SchemaDocument, address: Address): AttributeMappingNode {
  const node = findByAddress(schema, address);
  if (node?.kind === "AttributeMapping") return node;
  const all = schema.rules.flatMap(({ objectMappings }) =>
    objectMappings.flatMap(({ attributeMappings }) => attributeMappings),
  );
  const found = all.filter((mapping) => addressOf(mapping).endsWith(` / ${address}`));
  const [first, ...others] = found;
  if (first === undefined) {
    throw new CannotRun(
      `${file.path} has no attribute mapping ${address}`,
      "An address is rule:… / mapping:source→target / attribute:name, as findings show it; its last steps are enough.",
    );
  }
  if (others.length > 0) {
    throw new CannotRun(
      `${file.path} has ${found.length} attribute mappings ${address}`,
      `Say which: ${found.slice(0, 5).map(addressOf).join("; ")}`,
    );
  }
  return first;
}
