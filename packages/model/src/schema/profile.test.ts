import { describe, expect, test } from "vitest";
import { schemaFixture } from "../../test/fixtures.ts";
import { indexSchema } from "../index/schema-index.ts";
import type { JsonObject } from "../json/value.ts";
import { directoryIds, ruleIds } from "./known-values.ts";
import { detectProfile, type Profile } from "./profile.ts";

const profileOf = (schema: JsonObject) => detectProfile(indexSchema(schema, ""));

test.each<[string, Profile]>([
  ["cross-tenant/schema.json", "cross-tenant"],
  ["scim/template.json", "scim"],
  ["cloud-sync/schema.json", "cloud-sync"],
  ["hr-inbound/schema.json", "hr-inbound"],
])("%s is %s", (name, profile) => {
  expect(schemaFixture(name).profile).toBe(profile);
});

describe("the template of a job is known by the begin of its id", () => {
  test.each<[string, Profile]>([
    ["Azure2Azure.a1b2c3.d4e5f6", "cross-tenant"],
    ["azure2azure", "cross-tenant"],
    ["AD2AADProvisioning.a1b2c3.d4e5f6", "cloud-sync"],
    ["AD2AADPasswordHash.a1b2c3.d4e5f6", "cloud-sync"],
    ["AAD2ADGroupProvisioning.a1b2c3.d4e5f6", "cloud-sync"],
    ["AAD2ADExchangeHybridWriteback.a1b2c3.d4e5f6", "cloud-sync"],
    ["API2AAD.a1b2c3.d4e5f6", "api-inbound"],
    ["API2AD.a1b2c3.d4e5f6", "api-inbound"],
    ["Workday2AAD.a1b2c3.d4e5f6", "hr-inbound"],
    ["SuccessFactorsInbound.a1b2c3.d4e5f6", "hr-inbound"],
    ["customappsso.a1b2c3.d4e5f6", "scim"],
    ["scim.a1b2c3.d4e5f6", "scim"],
    ["somethingElse.a1b2c3.d4e5f6", "unknown"],
    ["constructor", "unknown"],
    ["", "unknown"],
  ])("%s: %s", (id, profile) => {
    expect(profileOf({ id })).toBe(profile);
  });
});

test.each<[string, Profile]>([
  [ruleIds.azure2Azure, "cross-tenant"],
  [ruleIds.ad2aadProvisioning, "cloud-sync"],
  ["__proto__", "unknown"],
])("a schema with the rule %s is %s", (id, profile) => {
  expect(profileOf({ synchronizationRules: [{ id: "c0ffee" }, { id }] })).toBe(profile);
});

describe("directories tell what neither template nor rule does", () => {
  const rule = (source: string, target: string) => [
    { sourceDirectoryName: source, targetDirectoryName: target },
  ];
  const ad = { id: directoryIds.activeDirectory, name: "AD" };
  const entra = { id: directoryIds.entra, name: "Entra" };
  const custom = { id: directoryIds.customScim, name: "customappsso" };
  const app = { id: "c0ffee", name: "App" };
  const readFromHr = {
    attributes: [{ name: "WorkerID", apiExpressions: [{ key: "*", value: "wd:Worker" }] }],
  };

  test.each<[string, Profile, JsonObject]>([
    ["Active Directory and Entra", "cloud-sync", { directories: [ad, entra] }],
    ["the directory of SCIM apps", "scim", { directories: [entra, custom] }],
    [
      "from Entra to an app",
      "scim",
      { directories: [entra, app], synchronizationRules: rule("Entra", "App") },
    ],
    ["from Entra to nowhere", "scim", { directories: [entra], synchronizationRules: rule("Entra", "App") }],
    [
      "from an app to Entra",
      "unknown",
      { directories: [entra, app], synchronizationRules: rule("App", "Entra") },
    ],
    ["Entra to itself", "unknown", { directories: [entra], synchronizationRules: rule("Entra", "Entra") }],
    ["Active Directory alone", "unknown", { directories: [ad] }],
    [
      "a source that says how it is read from HR",
      "hr-inbound",
      { directories: [{ ...app, objects: [readFromHr] }, ad], synchronizationRules: rule("App", "AD") },
    ],
    [
      "a target that does is none",
      "unknown",
      { directories: [{ ...app, objects: [readFromHr] }, ad], synchronizationRules: rule("AD", "App") },
    ],
  ])("%s: %s", (_, profile, schema) => {
    expect(profileOf(schema)).toBe(profile);
  });
});

test("the template has more to say than a rule, and a rule more than directories", () => {
  const directories = [{ id: directoryIds.customScim }];
  const synchronizationRules = [{ id: ruleIds.azure2Azure }];
  expect(profileOf({ id: "API2AAD.1.2", synchronizationRules, directories })).toBe("api-inbound");
  expect(profileOf({ id: "other.1.2", synchronizationRules, directories })).toBe("cross-tenant");
});

test("names that people see and change say nothing", () => {
  const schema = {
    provisioningTaskIdentifier: "Azure2Azure.1.2",
    directories: [
      { id: "c0ffee-1", name: "Azure Active Directory" },
      { id: "c0ffee-2", name: "Azure Active Directory (target tenant)" },
      { id: "c0ffee-3", name: "Workday" },
      { id: "c0ffee-4", name: "customappsso" },
    ],
    synchronizationRules: [
      {
        id: "c0ffee-5",
        name: "USER_INBOUND_USER",
        sourceDirectoryName: "Azure Active Directory",
        targetDirectoryName: "Azure Active Directory (target tenant)",
      },
    ],
  };
  expect(profileOf(schema)).toBe("unknown");
});
