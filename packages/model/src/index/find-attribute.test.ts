import { expect, test } from "vitest";
import { findAttribute } from "./find-attribute.ts";
import { indexSchema } from "./schema-index.ts";

/** Definitions of one object type, as a directory has them that defines it more than once. */
function definitions(...attributeNames: (string | null)[][]) {
  const objects = attributeNames.map((names) => ({
    name: "User",
    attributes: names.map((name) => ({ name })),
  }));
  return indexSchema({ directories: [{ objects }] }, "").directories[0]!.objects;
}

const found = (objects: ReturnType<typeof definitions>, name: string) => {
  const lookup = findAttribute(objects, name);
  return lookup.match === "none" ? "none" : [lookup.match, lookup.definition.pointer];
};

test("an attribute is found in any definition of its object type", () => {
  const objects = definitions(["mail"], ["mail2"]);
  expect(found(objects, "mail")).toEqual(["exact", "/directories/0/objects/0/attributes/0"]);
  expect(found(objects, "mail2")).toEqual(["exact", "/directories/0/objects/1/attributes/0"]);
});

test("one that differs in case alone is told apart", () => {
  expect(found(definitions(["Mail"]), "mail")).toEqual(["case", "/directories/0/objects/0/attributes/0"]);
});

test("the exact name wins, also in a later definition", () => {
  expect(found(definitions(["MAIL", "mail"]), "mail")).toEqual([
    "exact",
    "/directories/0/objects/0/attributes/1",
  ]);
  expect(found(definitions(["Mail"], ["mail"]), "mail")).toEqual([
    "exact",
    "/directories/0/objects/1/attributes/0",
  ]);
});

test("of several in another case the first definition counts", () => {
  expect(found(definitions(["Mail"], ["MAIL"]), "mail")).toEqual([
    "case",
    "/directories/0/objects/0/attributes/0",
  ]);
});

test("what is not defined is not found, neither are names that every object has", () => {
  for (const name of ["phone", "constructor", "__proto__", "null"])
    expect(found(definitions(["mail", null]), name)).toBe("none");
  expect(found([], "mail")).toBe("none");
});
