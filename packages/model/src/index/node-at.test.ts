import { describe, expect, test } from "vitest";
import { schemaFixture, schemaFixtures } from "../../test/fixtures.ts";
import { childrenOf } from "./children-of.ts";
import { nodeAt } from "./node-at.ts";
import type { Node } from "./nodes.ts";
import { indexSchema } from "./schema-index.ts";

const schema = indexSchema(
  {
    directories: { name: "AD", objects: [{ name: "User", attributes: [] }] },
    synchronizationRules: [
      {
        objectMappings: [
          {
            attributeMappings: [{ source: { parameters: [{ key: "source", value: { name: "a" } }] } }],
            scope: { groups: [{ clauses: [{ targetOperand: { values: ["a"] } }] }] },
          },
        ],
      },
    ],
  },
  "/schema",
);
const mapping = "/schema/synchronizationRules/0/objectMappings/0";

test.each([
  ["a node itself", mapping, mapping],
  ["a property of a node", `${mapping}/enabled`, mapping],
  ["an entry that has no node", `${mapping}/attributeMappings/7/source`, mapping],
  ["a scope, which is none", `${mapping}/scope`, mapping],
  [
    "deep inside a clause",
    `${mapping}/scope/groups/0/clauses/0/targetOperand/values/0`,
    `${mapping}/scope/groups/0/clauses/0`,
  ],
  [
    "the key of an argument",
    `${mapping}/attributeMappings/0/source/parameters/0/key`,
    `${mapping}/attributeMappings/0/source`,
  ],
  [
    "inside a list written as its element",
    "/schema/directories/objects/0/name",
    "/schema/directories/objects/0",
  ],
  ["a longer name that begins alike", "/schema/directoriesX", "/schema"],
  ["outside of the schema", "/id", "/schema"],
  ["the file", "", "/schema"],
])("%s", (_, pointer, node) => {
  expect(nodeAt(schema, pointer).pointer).toBe(node);
});

describe.each(schemaFixtures)("in %s", (name) => {
  test("each node is at its pointer, and holds every property of it that holds no other", () => {
    const { schema } = schemaFixture(name);
    const visit = (node: Node): void => {
      expect(nodeAt(schema, node.pointer)).toBe(node);
      expect(nodeAt(schema, `${node.pointer}/name`)).toBe(node);
      childrenOf(node).forEach(visit);
    };
    visit(schema);
  });
});
