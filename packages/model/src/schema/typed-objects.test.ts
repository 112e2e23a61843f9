import { describe, expect, test } from "vitest";
import { schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import type { JsonObject } from "../json/value.ts";
import { holdsObjects, propertiesOf, unfamiliarProperties } from "./typed-objects.ts";

const pointersIn = (schema: JsonObject) => unfamiliarProperties(schema, "").map(({ pointer }) => pointer);

test.each(schemaFixtures)("%s has no unfamiliar property", (name) => {
  expect(unfamiliarProperties(schemaFixture(name).schema.value, "")).toEqual([]);
});

test("a property that Graph does not know is reported with the type of its object", () => {
  expect(unfamiliarProperties({ synchronizationRules: [{ "prio/rity": 1 }] }, "/schema")).toEqual([
    {
      type: "SynchronizationRule",
      key: "prio/rity",
      pointer: "/schema/synchronizationRules/0/prio~1rity",
      otherCase: undefined,
      hasBoth: false,
    },
  ]);
});

test("annotations of OData are familiar everywhere", () => {
  expect(
    pointersIn({ "@odata.context": "", "directories@odata.context": "", directories: [{ "@odata.id": "" }] }),
  ).toEqual([]);
});

describe("a property in another case", () => {
  test("is followed as the one that is meant", () => {
    const found = unfamiliarProperties({ Directories: [{ NAME: "AD", Objects: [{ colour: 1 }] }] }, "");
    expect(found.map(({ pointer, otherCase }) => [pointer, otherCase])).toEqual([
      ["/Directories", "directories"],
      ["/Directories/0/NAME", "name"],
      ["/Directories/0/Objects", "objects"],
      ["/Directories/0/Objects/0/colour", undefined],
    ]);
  });

  test("may stand beside the right one", () => {
    expect(unfamiliarProperties({ version: "1", Version: "2" }, "")).toMatchObject([
      { key: "Version", otherCase: "version", hasBoth: true },
    ]);
  });
});

test("a list that is written as its only element is looked into", () => {
  expect(pointersIn({ directories: { objects: { attributes: { colour: 1 } } } })).toEqual([
    "/directories/objects/attributes/colour",
  ]);
});

test("sources are looked into to any depth, free keys and values are not", () => {
  const argument = { value: { parameters: [{ value: { colour: 1 } }] } };
  const mapping = { attributeMappings: [{ source: { parameters: [argument] } }] };
  const at = "/synchronizationRules/0/objectMappings/0/attributeMappings/0/source";
  expect(pointersIn({ synchronizationRules: [{ objectMappings: [mapping] }] })).toEqual([
    `${at}/parameters/0/value/parameters/0/value/colour`,
  ]);
  expect(
    pointersIn({ synchronizationRules: [{ metadata: [{ key: "colour", value: { red: 1 } }] }] }),
  ).toEqual([]);
});

test("what is of the wrong type has no properties", () => {
  expect(pointersIn({ directories: [[{ colour: 1 }], null, "AD"], synchronizationRules: "none" })).toEqual(
    [],
  );
});

test("names that every object has are unfamiliar like others, and harmless", () => {
  expect(
    pointersIn(JSON.parse('{"constructor": {}, "__proto__": {"directories": [{"colour": 1}]}}')),
  ).toEqual(["/constructor", "/__proto__"]);
});

test("an object type has the properties of Graph's metadata", () => {
  expect(propertiesOf("FilterClause")).toEqual(["operatorName", "sourceOperandName", "targetOperand"]);
});

test("some properties hold objects, others texts", () => {
  expect(["attributes", "parameters", "scope"].map(holdsObjects)).toEqual([true, true, true]);
  expect(["supportedApis", "values", "name", "constructor"].map(holdsObjects)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
