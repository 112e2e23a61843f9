import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("the name with the fewest other letters is the nearest, whatever its case", () => {
  expect(nearest("dispalyname", ["name", "displayName", "givenName"])).toBe("displayName");
  expect(nearest("mial", ["mobile", "mail"])).toBeUndefined();
  expect(nearest("mai", ["mobile", "mail"])).toBe("mail");
});

test("a name that differs in more than a third of its letters is none that was meant", () => {
  expect(nearest("shoeSize", ["displayName", "surname"])).toBeUndefined();
});
