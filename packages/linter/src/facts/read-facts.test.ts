import { describe, expect, test } from "vitest";
import { readFacts } from "./read-facts.ts";

const read = (facts: unknown) => readFacts(JSON.stringify(facts));

/** `pointer: message` of every problem. */
const problemsOf = (text: string) => {
  const reading = readFacts(text);
  return reading.ok ? [] : reading.problems.map(({ pointer, message }) => `${pointer}: ${message}`);
};

describe("secrets are read", () => {
  const facts = { secrets: { SyncAll: "true", CompanyId: "x" } };
  const pairs = [
    { key: "SyncAll", value: "true" },
    { key: "CompanyId", value: "x" },
    { key: "Password", value: null },
  ];
  test.each([
    ["by key", { secrets: { SyncAll: "true", CompanyId: "x", Password: null } }],
    ["as Graph answers", { secrets: { "@odata.context": null, value: pairs } }],
    ["as the list in Graph's answer", { secrets: pairs }],
  ])("%s", (_, given) => {
    expect(read(given)).toEqual({ ok: true, facts });
  });
});

test("answers of Graph may have members that no rule reads", () => {
  const policy = { tenantId: "x", displayName: "Contoso", userSyncInbound: { isSyncAllowed: true } };
  const job = { id: "scim.1.2", templateId: "scim", schedule: { state: "Active" }, status: {} };
  expect(read({ $schema: "urn:syncschema:facts:1", crossTenantPolicy: policy, job })).toEqual({
    ok: true,
    facts: { crossTenantPolicy: policy, job: { id: "scim.1.2", templateId: "scim" } },
  });
});

test("comments are read over", () => {
  expect(readFacts('{ "cloud": "usgov" /* GCC High */ }')).toEqual({ ok: true, facts: { cloud: "usgov" } });
});

describe("a problem says where, what and what to do", () => {
  test.each([
    ['{ "tenat": {} }', '/tenat: There is no key "tenat" here; did you mean "tenant"?'],
    ['{ "cloud": "usgow" }', '/cloud: There is no "usgow" here; did you mean "usgov"?'],
    ['{ "objectsInScope": "9" }', '/objectsInScope: Expected a whole number, found the text "9"'],
    ['{ "otherTenantIds": ["contoso"] }', '/otherTenantIds/0: "contoso" has not the form that is needed'],
    ["[]", ": Expected an object, found an array"],
    ["{", ": Expected a closing }"],
  ])("%s", (text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
    const reading = readFacts(text);
    expect(reading.ok || reading.problems[0]?.help).toMatch(/\.$/);
  });
});

test.each([
  '{ "secrets": { "SecretToken": 123456789 } }',
  '{ "secrets": "hunter2-123456789" }',
  '{ "secrets": { "value": [{ "key": "SecretToken", "value": 123456789 }] } }',
  '{ "secrets": [{ "key": 123456789, "value": "x" }] }',
  '{ "secrets": { "value": ["123456789"] } }',
])("no problem shows what stands for a secret in %s", (text) => {
  const reading = readFacts(text);
  expect(reading.ok).toBe(false);
  expect(JSON.stringify(reading)).not.toMatch(/123456789|hunter/);
});
