import type { ObjectDefinitionNode, SchemaDocument } from "@syncschema/model";
import { addressIn } from "../migration/address-in.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";

/** The names of attributes that objects of the target are defined with or that mappings write. */
export function targetNames(document: SchemaDocument): string[] {
  return renamings(document, (name) => name).map(({ from }) => from);
}

/** Operations that give target attributes other names, with everything that refers to them. */
export function renameTargets(
  document: SchemaDocument,
  renamed: (name: string, objectName: string) => string | undefined,
): Operation[] {
  return renamings(document, renamed).map(({ operation }) => operation);
}

interface Renaming {
  readonly from: string;
  readonly operation: Operation;
}

/** A name is changed where it is defined, which takes the mappings along; else in the mappings themselves. */
function renamings(
  { schema }: SchemaDocument,
  renamed: (name: string, objectName: string) => string | undefined,
): Renaming[] {
  const mappings = schema.rules
    .filter(({ editable }) => editable)
    .flatMap(({ objectMappings }) => objectMappings)
    .filter(({ internal }) => !internal);
  const objects = new Map<string, ObjectDefinitionNode>();
  for (const object of mappings.flatMap(({ targetObjects }) => targetObjects))
    objects.set(operableAddress(object), object);
  const defined = new Map<string, Renaming>();
  for (const object of objects.values()) {
    for (const { name = "" } of object.attributes) {
      const to = renamed(name, object.name ?? "");
      // Twins of an object are renamed with the first.
      const key = `${object.parent.pointer} ${object.name} ${name}`;
      if (to === undefined || defined.has(key)) continue;
      defined.set(key, { from: name, operation: { op: "rename", at: addressIn(object, name), to } });
    }
  }
  const undefinedNames = mappings.flatMap((mapping) =>
    mapping.attributeMappings.flatMap((attribute): Renaming[] => {
      const { targetAttributeName: name = "" } = attribute;
      const isDefined = mapping.targetObjects.some(({ attributes }) =>
        attributes.some((definition) => definition.name === name),
      );
      const to = isDefined ? undefined : renamed(name, mapping.targetObjectName ?? "");
      if (to === undefined) return [];
      const at = operableAddress(attribute);
      return [{ from: name, operation: { op: "set", at, property: "targetAttributeName", value: to } }];
    }),
  );
  return [...defined.values(), ...undefinedNames];
}
