import { buildSchema } from "../../../fixtures/generator/build.js";
import { smallCrossTenant } from "../../../fixtures/generator/small.js";

/** JSON with a name for tests to change. */
export interface Json {
  [key: string]: unknown;
}
export interface MappingJson extends Json {
  attributeMappings: Json[];
}
export interface ObjectJson extends Json {
  attributes: Json[];
}
export interface DirectoryJson extends Json {
  objects: ObjectJson[];
}
export interface RuleJson extends Json {
  objectMappings: MappingJson[];
}
export interface SchemaJson extends Json {
  synchronizationRules: RuleJson[];
  directories: DirectoryJson[];
}

/** A cross-tenant schema in its parts, to be changed in place. */
export interface GroupSchema {
  readonly schema: SchemaJson;
  readonly rule: RuleJson;
  readonly mapping: MappingJson;
  readonly source: ObjectJson;
  readonly target: ObjectJson;
}

/** The fixture with groups as the service ships them, as they have to be, or not at all; or a small complete one. */
export function groupSchema(state: "disabled" | "complete" | "absent" | "small"): GroupSchema {
  const built = state === "small" ? smallCrossTenant() : buildSchema({ kind: "cross-tenant", group: state });
  const schema: SchemaJson = JSON.parse(JSON.stringify(built));
  const [rule] = schema.synchronizationRules as [RuleJson];
  const [source, target] = schema.directories.map(groupObject) as [ObjectJson, ObjectJson];
  const mapping = rule.objectMappings.find(
    ({ targetObjectName }) => targetObjectName === "Group",
  ) as MappingJson;
  return { schema, rule, mapping, source, target };
}

function groupObject({ objects }: DirectoryJson): ObjectJson | undefined {
  return objects.find(({ name }) => name === "Group");
}

/** The entry of a list for an attribute. */
export function entry(list: readonly Json[], attribute: string): Json {
  const found = list.find(({ name, targetAttributeName }) => (targetAttributeName ?? name) === attribute);
  if (found === undefined) throw new Error(`there is no ${attribute}`);
  return found;
}

/** Takes the entries for some attributes out of a list. */
export function drop(list: Json[], ...attributes: readonly string[]): void {
  for (const attribute of attributes) list.splice(list.indexOf(entry(list, attribute)), 1);
}
