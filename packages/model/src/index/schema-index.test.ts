import { describe, expect, test } from "vitest";
import { schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import { valueAt } from "../json/pointer.ts";
import type { JsonObject } from "../json/value.ts";
import { childrenOf } from "./children-of.ts";
import type { Node, NodeOfKind } from "./nodes.ts";
import { indexSchema } from "./schema-index.ts";

const index = (value: JsonObject) => indexSchema(value, "");

/** The only object mapping of a rule that has just this one. */
function mappingOf(value: JsonObject): NodeOfKind<"ObjectMapping"> {
  const [mapping] = index({ synchronizationRules: [{ objectMappings: [value] }] }).rules[0]!.objectMappings;
  return mapping!;
}

function sourceOf(source: unknown): NodeOfKind<"MappingSource"> | undefined {
  return mappingOf({ attributeMappings: [{ source }] }).attributeMappings[0]?.source;
}

describe.each(schemaFixtures)("%s", (name) => {
  const { root, schema } = schemaFixture(name);

  test("has each node's value where its pointer says, and each node under its parent", () => {
    const visit = (node: Node): void => {
      expect(valueAt(root, node.pointer)).toBe(node.value);
      for (const child of childrenOf(node)) {
        expect("parent" in child && child.parent).toBe(node);
        visit(child);
      }
    };
    visit(schema);
  });

  test("has rules that know their directories, and mappings in use that know their objects", () => {
    for (const rule of schema.rules) {
      expect(rule.sourceDirectory?.name).toBe(rule.sourceDirectoryName);
      expect(rule.targetDirectory?.name).toBe(rule.targetDirectoryName);
      for (const mapping of rule.objectMappings.filter(({ enabled }) => enabled)) {
        expect(mapping.sourceObjects.map((object) => object.name)).toEqual([mapping.sourceObjectName]);
        expect(mapping.targetObjects.map((object) => object.name)).toEqual([mapping.targetObjectName]);
      }
    }
  });
});

describe("the directory that a rule means", () => {
  const directoryOf = (name: string, ...directories: string[]) =>
    index({
      directories: directories.map((directory) => ({ name: directory })),
      synchronizationRules: [{ sourceDirectoryName: name }],
    }).rules[0]?.sourceDirectory?.name;

  test("has the exact name", () => {
    expect(directoryOf("AD", "ad", "AD")).toBe("AD");
    expect(directoryOf("Microsoft Entra ID", "Azure Active Directory", "Microsoft Entra ID")).toBe(
      "Microsoft Entra ID",
    );
  });

  test("or the name from before or after the renaming", () => {
    expect(directoryOf("Azure Active Directory", "Microsoft Entra ID")).toBe("Microsoft Entra ID");
    expect(directoryOf("Microsoft Entra ID (target tenant)", "Azure Active Directory (target tenant)")).toBe(
      "Azure Active Directory (target tenant)",
    );
  });

  test("or the name in another case", () => {
    expect(directoryOf("active directory", "Active Directory")).toBe("Active Directory");
  });

  test("or does not exist", () => {
    expect(directoryOf("Azure Active Directory", "Azure Active Directory (target tenant)")).toBeUndefined();
    expect(directoryOf("constructor")).toBeUndefined();
  });
});

test("an object type that a directory defines twice has both definitions", () => {
  const { rules } = index({
    directories: [{ name: "AD", objects: [{ name: "User" }, { name: "user" }, { name: "User" }] }],
    synchronizationRules: [{ sourceDirectoryName: "AD", objectMappings: [{ sourceObjectName: "User" }] }],
  });
  const [mapping] = rules[0]!.objectMappings;
  expect(mapping?.sourceObjects.map(({ pointer }) => pointer)).toEqual([
    "/directories/0/objects/0",
    "/directories/0/objects/2",
  ]);
  expect(mapping?.targetObjects).toEqual([]);
});

describe("a faulty file is read as far as it can be", () => {
  test("names in PascalCase are read, and pointers keep them", () => {
    const { rules, directories } = index({
      Directories: [{ Name: "AD", Objects: [{ Name: "User" }] }],
      SynchronizationRules: [{ SourceDirectoryName: "AD", ObjectMappings: [{ SourceObjectName: "User" }] }],
    });
    expect(directories[0]?.name).toBe("AD");
    expect(rules[0]?.objectMappings[0]?.sourceObjects[0]?.pointer).toBe("/Directories/0/Objects/0");
  });

  test("of both spellings the right one counts", () => {
    expect(index({ directories: [{ name: "right", Name: "wrong" }] }).directories[0]?.name).toBe("right");
  });

  test("a list of one written as its element is that element, with a pointer without index", () => {
    const { directories } = index({ directories: { name: "AD", objects: { name: "User" } } });
    expect(directories[0]?.objects[0]).toMatchObject({ name: "User", pointer: "/directories/objects" });
  });

  test("an empty object in the place of a list is an empty list", () => {
    expect(index({ directories: {} }).directories).toEqual([]);
  });

  test("what is no object is passed over, and the others keep their places", () => {
    const { directories } = index({ directories: [null, "AD", 1, [{}], { name: "AD" }] });
    expect(directories.map(({ pointer }) => pointer)).toEqual(["/directories/4"]);
  });

  test("booleans and numbers written as text count, other things do not", () => {
    const mapping = mappingOf({
      enabled: "True",
      attributeMappings: [{ matchingPriority: "2" }, { matchingPriority: "" }, { matchingPriority: 1.5 }],
    });
    expect(mapping.enabled).toBe(true);
    expect(mapping.attributeMappings.map(({ matchingPriority }) => matchingPriority)).toEqual([2, 0, 0]);
    expect(mappingOf({ enabled: "yes" }).enabled).toBe(false);
    expect(mappingOf({ enabled: 1 }).enabled).toBe(false);
  });

  test("a name that is no text is none", () => {
    expect(index({ directories: [{ name: 1 }, { name: null }] }).directories).toMatchObject([
      { name: undefined },
      { name: undefined },
    ]);
  });
});

test("what is not said is as Graph has it by default", () => {
  const mapping = mappingOf({ attributeMappings: [{ source: {} }] });
  expect(mapping).toMatchObject({ enabled: false, flowTypes: new Set(), filterGroups: [] });
  expect(mapping.parent.editable).toBe(true);
  expect(mapping.attributeMappings).toMatchObject([{ matchingPriority: 0, source: { type: "Attribute" } }]);
  const attribute = index({ directories: [{ objects: [{ attributes: [{}] }] }] }).directories[0]!.objects[0]!;
  expect(attribute.attributes).toMatchObject([{ required: false, anchor: false, multivalued: false }]);
});

describe("the source of a mapping", () => {
  test("is a tree of sources, whose arguments stand in the value of their pair", () => {
    const source = sourceOf({
      type: "Function",
      name: "Trim",
      parameters: [{ key: "source", value: { type: "Attribute", name: "mail", expression: "[mail]" } }],
    });
    const at = "/synchronizationRules/0/objectMappings/0/attributeMappings/0/source";
    expect(source).toMatchObject({ type: "Function", name: "Trim", pointer: at });
    expect(source?.parameters).toMatchObject([{ name: "mail", pointer: `${at}/parameters/0/value` }]);
    expect(source?.parameters[0]?.parent).toBe(source);
  });

  test("has its type in any case, and none that is not known", () => {
    expect(sourceOf({ type: "constant" })?.type).toBe("Constant");
    expect(sourceOf({ type: "Lookup" })?.type).toBeUndefined();
    expect(sourceOf({ type: 1 })?.type).toBeUndefined();
  });

  test("passes over arguments that have no value", () => {
    const parameters = [{ key: "a", value: null }, { key: "b" }, { key: "c", value: { name: "c" } }];
    expect(sourceOf({ type: "Function", parameters })?.parameters.map(({ name }) => name)).toEqual(["c"]);
  });

  test("may be null", () => {
    expect(sourceOf(null)).toBeUndefined();
  });
});

test("a scoping filter gives its groups of all three collections with their clauses", () => {
  const clause = { sourceOperandName: "department", operatorName: "EQUALS" };
  const { filterGroups } = mappingOf({
    scope: {
      inputFilterGroups: [{ name: "input", clauses: [{ ...clause, targetOperand: { values: "one" } }] }],
      groups: [{ name: "normal", clauses: [{ ...clause, targetOperand: { values: ["a", 1, "b"] } }] }],
      categoryFilterGroups: [{ name: "category", clauses: [{ ...clause, targetOperand: null }] }],
    },
  });
  expect(filterGroups.map(({ name, collection }) => [name, collection])).toEqual([
    ["normal", "groups"],
    ["input", "inputFilterGroups"],
    ["category", "categoryFilterGroups"],
  ]);
  expect(filterGroups.map(({ clauses }) => clauses[0]?.values)).toEqual([["a", "b"], ["one"], []]);
});

describe("a mapping that the engine keeps for itself", () => {
  const named = { enabled: true, sourceObjectName: "User", targetObjectName: "User" };
  const setting = (key: string, value: string) => ({ ...named, metadata: [{ key, value }] });

  test.each<[string, boolean, JsonObject]>([
    ["is Unsynchronized", true, setting("Unsynchronized", "True")],
    ["has a Disposition other than Normal", true, setting("Disposition", '"Unsynchronized"')],
    ["is disabled and names no source", true, { ...named, enabled: false, sourceObjectName: "" }],
    ["is not one with Disposition Normal", false, setting("Disposition", '"Normal"')],
    ["is not one that is Unsynchronized False", false, setting("Unsynchronized", "False")],
    ["is not one that is merely disabled", false, { ...named, enabled: false }],
    ["is not one in use that lacks a name", false, { enabled: true, targetObjectName: "User" }],
  ])("%s", (_, internal, mapping) => {
    expect(mappingOf(mapping).internal).toBe(internal);
  });
});

test("the pointers of a schema inside a template begin in the template", () => {
  const { directories } = indexSchema({ directories: [{}] }, "/schema");
  expect(directories[0]?.pointer).toBe("/schema/directories/0");
});
