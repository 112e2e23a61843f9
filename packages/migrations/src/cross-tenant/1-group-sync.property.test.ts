import fc from "fast-check";
import { expect, test } from "vitest";
import { type GroupSchema, groupSchema, type Json, type ObjectJson } from "../../test/group-schema.ts";
import { complaints, expectDone, read, told } from "../../test/planning.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { groupSync } from "./1-group-sync.ts";
import { groupAttributes } from "./group-sync/group-attributes.ts";

const spell = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
);
const perAttribute = <T>(each: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(groupAttributes.map(({ name }) => [name, each])));

/** What became of the definitions of one directory. */
const definitions = fc.record({
  missing: fc.boolean(),
  reversed: fc.boolean(),
  attributes: perAttribute(fc.record({ missing: fc.boolean(), spell, required: fc.boolean() })),
});

/** What became of the mapping of groups. */
const mapping = fc.record({
  missing: fc.boolean(),
  reversed: fc.boolean(),
  enabled: fc.boolean(),
  flowTypes: fc.constantFrom("None", "Add", "Update, Add", "Delete", "Add,Update,Delete"),
  sourceObjectName: fc.constantFrom("Group", "group", "Groups"),
  targetObjectName: fc.constantFrom("Group", "GROUP", "groups"),
  attributes: perAttribute(
    fc.record({ missing: fc.boolean(), spell, source: fc.oneof(fc.constant(null), spell) }),
  ),
});

const degradation = fc.record({ source: definitions, target: definitions, mapping });
type Degradation = typeof degradation extends fc.Arbitrary<infer T> ? T : never;

/** A small complete schema in which some of it was taken away, spelt otherwise or put in another order. */
function degraded({ source, target, mapping }: Degradation): GroupSchema {
  const parts = groupSchema("small");
  const { rule, schema } = parts;
  degradeDefinitions(parts.source, source);
  degradeDefinitions(parts.target, target);
  for (const [index, { missing }] of [source, target].entries()) {
    if (missing) schema.directories[index]?.objects.pop();
  }
  const { missing, reversed, attributes, ...settings } = mapping;
  Object.assign(parts.mapping, settings, {
    attributeMappings: parts.mapping.attributeMappings.flatMap((each) => degradedMapping(each, attributes)),
  });
  if (reversed) parts.mapping.attributeMappings.reverse();
  if (missing) rule.objectMappings.pop();
  return parts;
}

function degradeDefinitions(object: ObjectJson, { attributes, reversed }: Degradation["source"]): void {
  object.attributes = object.attributes.flatMap((each): Json[] => {
    const name = each.name as string;
    const change = attributes[name];
    if (change === undefined) return [each];
    return change.missing ? [] : [{ ...each, name: change.spell(name), required: change.required }];
  });
  if (reversed) object.attributes.reverse();
}

function degradedMapping(each: Json, attributes: Degradation["mapping"]["attributes"]): Json[] {
  const name = each.targetAttributeName as string;
  const change = attributes[name];
  if (change === undefined || change.missing) return [];
  const read = change.source?.(name);
  const source = read ? { expression: `[${read}]`, name: read, type: "Attribute", parameters: [] } : null;
  return [{ ...each, targetAttributeName: change.spell(name), source }];
}

test("however a complete schema was degraded, the migration makes it whole, once and for all", () => {
  fc.assert(
    fc.property(degradation, (change) => {
      const planned = planMigrations(read(degraded(change).schema), { migrations: [groupSync] });
      if (told(planned).state === "applied") expect(complaints(planned.before)).toEqual([]);
      else expectDone(planned);
    }),
    { numRuns: 300 },
  );
});

test("with one contradiction in it, it is blocked and left as it is", () => {
  const contradictions: readonly ((parts: GroupSchema) => void)[] = [
    ({ source }) => void source.attributes.push({ name: "MAILENABLED", type: "Reference" }),
    ({ target }) => void target.attributes.push({ name: "description", multivalued: true }),
    ({ source }) => void Object.assign(source, { name: "group" }),
    ({ rule, mapping }) => void rule.objectMappings.push(mapping, mapping),
    ({ mapping }) =>
      void mapping.attributeMappings.push({ targetAttributeName: "theme" }, { targetAttributeName: "theme" }),
    ({ rule }) => void Object.assign(rule, { editable: false }),
  ];
  const present = degradation.map(({ source, target, mapping }) => ({
    source: { ...source, missing: false },
    target: { ...target, missing: false },
    mapping: { ...mapping, missing: false },
  }));
  fc.assert(
    fc.property(present, fc.constantFrom(...contradictions), (change, contradict) => {
      const parts = degraded(change);
      contradict(parts);
      const planned = planMigrations(read(parts.schema), { migrations: [groupSync] });
      expect(told(planned)).toEqual({ state: "blocked", reason: expect.stringMatching(/\w/), changes: [] });
      expect(planned.after).toBe(planned.before);
    }),
  );
});
