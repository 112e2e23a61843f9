import { readFileSync } from "node:fs";
import { addressOf, childrenOf, findByAddress, type Node } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { draftOf } from "./draft-node.ts";
import { addressOfDraft, exactAddressOf, findNode } from "./find.ts";

const fixtures = ["cross-tenant/schema.json", "scim/template.json", "cloud-sync/schema.json"];

describe.each(fixtures)("%s", (name) => {
  const document = read(
    new Uint8Array(readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url))),
  );
  const schema = draftOf(document);

  test("everything is found by the address for operations, and has the address that it has in the model", () => {
    for (const node of nodesIn(document.schema)) {
      const found = findNode(schema, operableAddress(node));
      if ("blocked" in found) throw new Error(`${operableAddress(node)}: ${found.blocked.kind}`);
      expect(found.pointer).toBe(node.pointer);
      expect(addressOfDraft(found)).toBe(addressOf(node));
      expect(exactAddressOf(found)).toBe(operableAddress(node));
    }
  });
});

test("the model finds what the draft calls by its number", () => {
  const attributes = [{ name: "a" }, { name: "a" }, { name: "a#2" }];
  const document = read({
    synchronizationRules: [],
    directories: [{ name: "d / e", objects: [{ name: "o", attributes }] }],
  });
  const addresses = [...nodesIn(document.schema)]
    .filter(({ kind }) => kind === "AttributeDefinition")
    .map(operableAddress);
  const object = "directory:d \\/ e / object:o";
  expect(addresses).toEqual([
    `${object} / attribute:a#1`,
    `${object} / attribute:a#2`,
    `${object} / attribute:a\\#2`,
  ]);
  for (const address of addresses.slice(1)) {
    const found = findNode(draftOf(document), address);
    expect("blocked" in found ? found : found.pointer).toBe(findByAddress(document.schema, address)?.pointer);
  }
});

function* nodesIn(node: Node): Generator<Node> {
  if (node.kind === "MappingSource") return;
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}
