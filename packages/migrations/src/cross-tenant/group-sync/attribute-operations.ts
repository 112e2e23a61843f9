import type { AttributeMappingNode, ObjectMappingNode } from "@syncschema/model";
import { directName } from "../../migration/attributes-read.ts";
import { operableAddress } from "../../migration/operable-address.ts";
import type { Operation } from "../../operation/operation.ts";
import { groupAttribute, groupAttributes } from "./group-attributes.ts";
import { type StartingPoint, spelling } from "./starting-point.ts";

/** What the attributes of a mapping of groups need: those that are there are kept, the others added. */
export function attributeOperations(start: StartingPoint, mapping: ObjectMappingNode): Operation[] {
  const mapped = mapping.attributeMappings.map(({ targetAttributeName }) =>
    groupAttribute(targetAttributeName),
  );
  return [
    ...mapping.attributeMappings.flatMap((attribute) => existing(start, attribute)),
    ...groupAttributes
      .filter((attribute) => !mapped.includes(attribute))
      .map(
        ({ name }): Operation => ({
          op: "ensure-attribute-mapping",
          at: `${operableAddress(mapping)} / attribute:${spelling(start.target, name)}`,
          source: directSource(start, name),
        }),
      ),
  ];
}

/** An attribute by its own name, in the spelling of the source directory. */
export function directSource({ source }: StartingPoint, name: string): string {
  return `[${spelling(source, name) ?? name}]`;
}

/** What the user has mapped stays; only names are spelt as defined, and what has no value gets its source. */
function existing(start: StartingPoint, mapping: AttributeMappingNode): Operation[] {
  const at = operableAddress(mapping);
  const operations: Operation[] = [];
  const attribute = groupAttribute(mapping.targetAttributeName);
  const read = mapping.source && directName(mapping.source);
  const defined = read && spelling(start.source, read);
  if (attribute !== undefined && givesNothing(mapping)) {
    operations.push({ op: "change-attribute-mapping", at, source: directSource(start, attribute.name) });
  } else if (defined && defined !== read) {
    operations.push({ op: "change-attribute-mapping", at, source: `[${defined}]` });
  } else if (attribute !== undefined) {
    operations.push({ op: "ensure-attribute-mapping", at, source: directSource(start, attribute.name) });
  }
  return [...operations, ...respeltTarget(start, mapping)];
}

/** Comes last: the attribute has another address then. */
function respeltTarget({ target }: StartingPoint, mapping: AttributeMappingNode): Operation[] {
  const name = mapping.targetAttributeName;
  const defined = name && spelling(target, name);
  return defined && defined !== name
    ? [{ op: "set", at: operableAddress(mapping), property: "targetAttributeName", value: defined }]
    : [];
}

function givesNothing({ source, defaultValue }: AttributeMappingNode): boolean {
  if (defaultValue) return false;
  return source === undefined || (source.type === "Attribute" && !source.expression && !source.name);
}
