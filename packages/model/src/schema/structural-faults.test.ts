import { describe, expect, test } from "vitest";
import { schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import { structuralFaults } from "./structural-faults.ts";

/** Faults of an attribute definition; their pointers from there. */
function faultsOfDefinition(definition: object) {
  const at = "/directories/0/objects/0/attributes/0";
  return structuralFaults({ directories: [{ objects: [{ attributes: [definition] }] }] }).map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(at, ""),
  }));
}

/** Faults of an object mapping; their pointers from there. */
function faultsOfMapping(mapping: object) {
  const at = "/synchronizationRules/0/objectMappings/0";
  return structuralFaults({ synchronizationRules: [{ objectMappings: [mapping] }] }).map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(at, ""),
  }));
}

test.each(schemaFixtures)("%s has no fault", (name) => {
  expect(structuralFaults(schemaFixture(name).schema.value)).toEqual([]);
});

test("what is missing, unknown or null where it may be is no fault", () => {
  expect(structuralFaults({})).toEqual([]);
  expect(structuralFaults({ "@odata.context": 1, synchronizationRules: [{ later: {} }] })).toEqual([]);
  expect(faultsOfMapping({ name: null, flowTypes: null, scope: null })).toEqual([]);
  expect(faultsOfMapping({ attributeMappings: [{ source: null, defaultValue: null }] })).toEqual([]);
});

describe("a value of the wrong type", () => {
  test("is reported with the type that it should have", () => {
    expect(faultsOfDefinition({ name: 1, required: "True" })).toEqual([
      { kind: "wrong-value-type", pointer: "/name", expected: ["string", "null"], found: 1 },
      { kind: "wrong-value-type", pointer: "/required", expected: ["boolean"], found: "True" },
    ]);
    expect(faultsOfMapping({ attributeMappings: [{ matchingPriority: "1" }] })).toEqual([
      {
        kind: "wrong-value-type",
        pointer: "/attributeMappings/0/matchingPriority",
        expected: ["integer"],
        found: "1",
      },
    ]);
  });

  test("is one fault also where null would be allowed", () => {
    expect(faultsOfMapping({ scope: "none" })).toEqual([
      { kind: "wrong-value-type", pointer: "/scope", expected: ["object"], found: "none" },
    ]);
  });

  test("does not hide what is wrong inside an object that may be null", () => {
    expect(faultsOfMapping({ scope: { groups: [{ name: 1 }] } })).toMatchObject([
      { kind: "wrong-value-type", pointer: "/scope/groups/0/name" },
    ]);
  });

  test("is reported for each element of a list", () => {
    expect(structuralFaults({ directories: [1, {}, "AD", null] })).toMatchObject([
      { kind: "wrong-value-type", pointer: "/directories/0", expected: ["object"] },
      { kind: "wrong-value-type", pointer: "/directories/2", expected: ["object"] },
      { kind: "wrong-value-type", pointer: "/directories/3", expected: ["object"] },
    ]);
  });

  test("is not a type and a spelling at once", () => {
    expect(faultsOfDefinition({ type: 1 })).toMatchObject([{ kind: "wrong-value-type", pointer: "/type" }]);
    expect(faultsOfMapping({ flowTypes: 7 })).toMatchObject([
      { kind: "wrong-value-type", pointer: "/flowTypes" },
    ]);
  });
});

describe("a value that its enumeration does not have", () => {
  test("is reported with those that it has", () => {
    expect(faultsOfDefinition({ mutability: "Readwrite" })).toEqual([
      {
        kind: "invalid-enum-value",
        pointer: "/mutability",
        allowed: ["ReadWrite", "ReadOnly", "Immutable", "WriteOnly"],
        flags: false,
        found: "Readwrite",
      },
    ]);
  });

  test.each([
    ["type", "string"],
    ["mutability", "readWrite"],
  ])("is one in another case too: %s %s", (property, found) => {
    expect(faultsOfDefinition({ [property]: found })).toMatchObject([{ kind: "invalid-enum-value", found }]);
  });

  test.each([
    ["flowType", "always"],
    ["flowBehavior", "FlowNever"],
  ])("is one of an attribute mapping: %s %s", (property, found) => {
    expect(faultsOfMapping({ attributeMappings: [{ [property]: found }] })).toMatchObject([
      { kind: "invalid-enum-value", pointer: `/attributeMappings/0/${property}`, found },
    ]);
  });

  test("is one word of a list of flags", () => {
    expect(faultsOfMapping({ flowTypes: "Add,Remove" })).toEqual([
      {
        kind: "invalid-enum-value",
        pointer: "/flowTypes",
        allowed: ["None", "Add", "Update", "Delete"],
        flags: true,
        found: "Add,Remove",
      },
    ]);
    expect(structuralFaults({ directories: [{ discoverabilities: "Everything" }] })).toMatchObject([
      { kind: "invalid-enum-value", pointer: "/directories/0/discoverabilities", flags: true },
    ]);
  });

  test.each(["Add,Update,Delete", "Add, Update, Delete", "None", ""])("is none of %j", (flowTypes) => {
    expect(faultsOfMapping({ flowTypes })).toEqual([]);
  });
});

describe("a list that is written as its only element", () => {
  test("is reported, and looked into as if it had brackets", () => {
    const directory = { name: 1, objects: { name: 2, attributes: { type: "string" } } };
    const faults = structuralFaults({ directories: directory });
    expect(faults.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ["collection-not-array", "/directories"],
      ["wrong-value-type", "/directories/name"],
      ["collection-not-array", "/directories/objects"],
      ["wrong-value-type", "/directories/objects/name"],
      ["collection-not-array", "/directories/objects/attributes"],
      ["invalid-enum-value", "/directories/objects/attributes/type"],
    ]);
    expect(faults[0]).toEqual({ kind: "collection-not-array", pointer: "/directories", found: directory });
  });

  test("does not move the places of others", () => {
    const objects = [{ attributes: [{ name: 1 }] }, { attributes: { name: 2 } }];
    expect(structuralFaults({ directories: [{ objects }] }).map(({ pointer }) => pointer)).toEqual([
      "/directories/0/objects/0/attributes/0/name",
      "/directories/0/objects/1/attributes",
      "/directories/0/objects/1/attributes/name",
    ]);
  });

  test("is read on the way to an argument inside an argument", () => {
    const source = { parameters: { key: 1, value: { parameters: { key: 2 } } } };
    expect(faultsOfMapping({ attributeMappings: [{ source }] }).map(({ pointer }) => pointer)).toEqual([
      "/attributeMappings/0/source/parameters",
      "/attributeMappings/0/source/parameters/key",
      "/attributeMappings/0/source/parameters/value/parameters",
      "/attributeMappings/0/source/parameters/value/parameters/key",
    ]);
  });

  test.each(["User", 1, null])("is no list at all when it is %j", (found) => {
    const faults = structuralFaults({ directories: [{ objects: found }] });
    expect(faults).toEqual([{ kind: "collection-not-array", pointer: "/directories/0/objects", found }]);
  });

  test("is left in the schema as it is", () => {
    const schema = { directories: { objects: { name: "User" } } };
    structuralFaults(schema);
    expect(schema).toEqual({ directories: { objects: { name: "User" } } });
  });
});

test("members that every object inherits are never taken for the file's", () => {
  const schema = JSON.parse('{"__proto__": {"directories": 1}, "directories": [{"__proto__": {"name": 1}}]}');
  expect(structuralFaults(schema)).toEqual([]);
});
