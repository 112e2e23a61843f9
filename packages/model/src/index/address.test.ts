import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";
import { addressOf, findByAddress, joinSteps, nameInStep, stepsOf } from "./address.ts";
import { childrenOf } from "./children-of.ts";
import { nodeAt } from "./node-at.ts";
import type { Node } from "./nodes.ts";
import { indexSchema } from "./schema-index.ts";

const index = (value: JsonObject) => indexSchema(value, "");

function nodesOf(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

/** A schema that has one node of each kind, two of some. */
const small = index({
  directories: [
    {
      id: "66e4a8cc-1b7b-435e-95f8-f06cea133828",
      name: "Azure Active Directory",
      objects: [{ name: "Group", attributes: [{ name: "mailEnabled" }, { name: "mail" }] }],
    },
  ],
  synchronizationRules: [
    {
      id: "01e28086-1453-4cb2-b95d-4fbc4564fcc0",
      name: "USER_INBOUND_USER",
      objectMappings: [
        {
          sourceObjectName: "Group",
          targetObjectName: "Group",
          attributeMappings: [
            {
              targetAttributeName: "mailNickname",
              source: { name: "Trim", parameters: [{ value: { name: "a" } }, { value: { name: "b" } }] },
            },
          ],
          scope: {
            groups: [{ name: "Sales", clauses: [{ sourceOperandName: "mail", operatorName: "IS NULL" }] }],
            inputFilterGroups: [{ clauses: [{}] }],
          },
        },
      ],
    },
  ],
});

const group = "rule:USER_INBOUND_USER / mapping:Group→Group";

test.each([
  ["", "schema"],
  ["/synchronizationRules/0", "rule:USER_INBOUND_USER"],
  ["/synchronizationRules/0/objectMappings/0", group],
  ["/synchronizationRules/0/objectMappings/0/attributeMappings/0", `${group} / attribute:mailNickname`],
  [
    "/synchronizationRules/0/objectMappings/0/attributeMappings/0/source",
    `${group} / attribute:mailNickname / source`,
  ],
  [
    "/synchronizationRules/0/objectMappings/0/attributeMappings/0/source/parameters/1/value",
    `${group} / attribute:mailNickname / source / argument:2`,
  ],
  ["/synchronizationRules/0/objectMappings/0/scope/groups/0", `${group} / filter:Sales`],
  [
    "/synchronizationRules/0/objectMappings/0/scope/groups/0/clauses/0",
    `${group} / filter:Sales / clause:mail IS NULL`,
  ],
  [
    "/synchronizationRules/0/objectMappings/0/scope/inputFilterGroups/0/clauses/0",
    `${group} / input-filter:(unnamed) / clause:(unnamed)`,
  ],
  ["/directories/0", "directory:Azure Active Directory"],
  [
    "/directories/0/objects/0/attributes/0",
    "directory:Azure Active Directory / object:Group / attribute:mailEnabled",
  ],
])("%j has the address %s", (pointer, address) => {
  expect(addressOf(nodeAt(small, pointer))).toBe(address);
});

describe("a node is found", () => {
  test.each([
    ["a directory by its id", "directory:66e4a8cc-1b7b-435e-95f8-f06cea133828", "/directories/0"],
    [
      "a directory by the name it has now",
      "directory:Microsoft Entra ID / object:Group",
      "/directories/0/objects/0",
    ],
    ["a rule by its id", "rule:01e28086-1453-4cb2-b95d-4fbc4564fcc0", "/synchronizationRules/0"],
  ])("%s", (_, address, pointer) => {
    expect(findByAddress(small, address)?.pointer).toBe(pointer);
  });

  test("by its own name before it is found by another's old name", () => {
    const both = index({ directories: [{ name: "Azure Active Directory" }, { name: "Microsoft Entra ID" }] });
    expect(findByAddress(both, "directory:Azure Active Directory")?.pointer).toBe("/directories/0");
    expect(findByAddress(both, "directory:Microsoft Entra ID")?.pointer).toBe("/directories/1");
  });
});

test.each([
  "",
  "rule:OTHER",
  "directory:azure active directory",
  "rule:USER_INBOUND_USER / mapping:User→User / attribute:mail",
  "directory:Azure Active Directory / object:Group / attribute:mail / attribute:mail",
  "directory:Azure Active Directory#2",
  "schema / directory:Azure Active Directory",
])("%j is no address of a node", (address) => {
  expect(findByAddress(small, address)).toBeUndefined();
});

test("equal siblings are numbered from the second", () => {
  const { rules } = index({ synchronizationRules: [{ name: "R" }, { name: "R" }, {}, { name: "R" }, {}] });
  expect(rules.map(addressOf)).toEqual([
    "rule:R",
    "rule:R#2",
    "rule:(unnamed)",
    "rule:R#3",
    "rule:(unnamed)#2",
  ]);
});

test("a rule or directory without name is called by its id", () => {
  const { rules } = index({ synchronizationRules: [{ id: "1" }, { id: "2", name: "" }] });
  expect(rules.map(addressOf)).toEqual(["rule:1", "rule:2"]);
});

test("names that look like parts of an address are escaped", () => {
  const names = ["a/b", "a / b", "a#2", "a\\", "#", "a#2b"];
  const { directories } = index({ directories: names.map((name) => ({ name })) });
  expect(directories.map(addressOf)).toEqual([
    "directory:a\\/b",
    "directory:a \\/ b",
    "directory:a\\#2",
    "directory:a\\\\",
    "directory:#",
    "directory:a#2b",
  ]);
});

test("an address is the steps that it is joined of", () => {
  const address = `${group} / attribute:a \\/ b`;
  expect(stepsOf(address)).toEqual(["rule:USER_INBOUND_USER", "mapping:Group→Group", "attribute:a \\/ b"]);
  expect(joinSteps(stepsOf(address))).toBe(address);
});

const trickyName = fc.oneof(
  fc.constantFrom(
    "a",
    "",
    "/",
    " / ",
    "#1",
    "#2",
    "a#2",
    "\\",
    "a\\",
    "\\#2",
    "a\\#2",
    "→",
    "a→",
    "(unnamed)",
  ),
  fc.string({ unit: fc.constantFrom("a", "/", "#", "2", "\\", " ", ":", "→"), maxLength: 6 }),
);

const trickySchema = fc
  .tuple(fc.array(trickyName), fc.array(fc.tuple(trickyName, trickyName)))
  .map(([names, pairs]) => ({
    directories: names.map((name) => ({ name, objects: names.map((inner) => ({ name: inner })) })),
    synchronizationRules: names.map((name) => ({
      name,
      objectMappings: pairs.map(([sourceObjectName, targetObjectName]) => ({
        sourceObjectName,
        targetObjectName,
        attributeMappings: pairs.map(([targetAttributeName]) => ({ targetAttributeName })),
        scope: { groups: pairs.map(([name]) => ({ name })) },
      })),
    })),
  }));

test("every node is found by its address, whatever the names", () => {
  fc.assert(
    fc.property(trickySchema, (value) => {
      const schema = index(value);
      for (const node of nodesOf(schema)) expect(findByAddress(schema, addressOf(node))).toBe(node);
    }),
  );
});

describe.each(schemaFixtures)("%s", (name) => {
  const { schema } = schemaFixture(name);
  const nodes = nodesOf(schema);

  test("has every node under its own address", () => {
    expect(new Set(nodes.map(addressOf)).size).toBe(nodes.length);
    expect(nodes.filter((node) => findByAddress(schema, addressOf(node)) !== node)).toEqual([]);
  });

  test("has the same addresses in whatever order its lists are", () => {
    const contents = (schema: Node) =>
      new Map(nodesOf(schema).map((node) => [addressOf(node), sortedLists(node.value)]));
    const expected = contents(schema);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
        const random = () => numbers.next().value;
        expect(contents(index(shuffled(schema.value, random)))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });
});

/** Lists whose order has no meaning to the service; that of arguments has. */
const unordered = new Set([
  "synchronizationRules",
  "objectMappings",
  "attributeMappings",
  "groups",
  "inputFilterGroups",
  "clauses",
  "directories",
  "objects",
  "attributes",
]);

function shuffled(value: JsonObject, random: () => number): JsonObject {
  return reordered(value, (items) => {
    const places = items.map((item) => [random(), item] as const);
    return places.sort(([a], [b]) => a - b).map(([, item]) => item);
  });
}

/** The value with its lists in an order that depends on nothing but their contents. */
function sortedLists(value: JsonObject): JsonObject {
  return reordered(value, (items) =>
    items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
}

function reordered(value: JsonObject, order: (items: unknown[]) => unknown[]): JsonObject {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isJsonObject(value) ? reordered(value, order) : value;
  };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const content = inside(item);
      return [key, unordered.has(key) && Array.isArray(content) ? order(content) : content];
    }),
  );
}

describe("the name in a step", () => {
  test.each([
    ["attribute:mailNickname", "mailNickname"],
    ['attribute:emails[type eq "work"].value', 'emails[type eq "work"].value'],
    ["mapping:User→User#2", "User→User"],
    ["attribute:a\\#2", "a#2"],
    ["attribute:a\\/b\\\\c", "a/b\\c"],
    ["filter:(unnamed)", ""],
    ["attribute:urn:a:b", "urn:a:b"],
  ])("%s", (step, name) => {
    expect(nameInStep(step)).toBe(name);
  });
});
