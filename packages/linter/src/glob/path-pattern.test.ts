import { expect, test } from "vitest";
import { matchesPath } from "./path-pattern.ts";

test.each([
  ["a.json", "a.json"],
  ["*.json", "a.json"],
  ["**/*.json", "a.json"],
  ["**/*.json", "tenants/contoso/a.json"],
  ["tenants/*/a.json", "tenants/contoso/a.json"],
  ["tenants", "tenants/contoso/a.json"],
  ["tenants/", "tenants/contoso/a.json"],
  ["./tenants/**", "tenants/contoso/a.json"],
  ["*.{json,jsonc}", "a.jsonc"],
  ["{a,b{c,d}}.json", "bd.json"],
  ["a?.json", "ab.json"],
  ["**", "tenants/.hidden.json"],
  ["odd[1].json", "odd[1].json"],
])("%s means %s", (glob, path) => {
  expect(matchesPath(path, glob)).toBe(true);
});

test.each([
  ["*.json", "tenants/a.json"],
  ["a.json", "tenants/a.json"],
  ["tenants/*.json", "tenants/contoso/a.json"],
  ["a?.json", "a.json"],
  ["a.json", "aXjson"],
  ["{a,b}.json", "c.json"],
  ["**/b.json", "tenants/a.json"],
])("%s does not mean %s", (glob, path) => {
  expect(matchesPath(path, glob)).toBe(false);
});
