import { readFileSync } from "node:fs";
import { encode, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { clause, filter, inputFilter } from "../../../fixtures/generator/mappings.js";
import { direct, type ExampleParts, exampleText, userMappings } from "../src/examples/example-schema.ts";
import { computed, mappedParts } from "../src/examples/mapped-parts.ts";
import type { Finding } from "../src/finding/finding.ts";
import { lint } from "../src/lint/lint.ts";
import { rules } from "../src/rules/registry.ts";

/**
 * What the real exports of default schemas contain that were looked at when the rules were chosen: the service made
 * it, so no rule may call it a fault. Each test shows one observation in a small schema.
 */

function findingsIn(parts: ExampleParts): Finding[] {
  const text = exampleText({ parts, profile: "cloud-sync" }, undefined);
  return lint(readDocument("export.json", encode(text, { charset: "utf-8", bom: false })), { rules });
}

/** The rules that speak, with the level of what they say. */
const said = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);

const saidOf = (parts: ExampleParts) => said(findingsIn(parts));

const attributesOf = (object: ExampleParts["source"]) =>
  (object?.attributes ?? []) as readonly { readonly name: string }[];

const anchored = (name: string) => ({ name, type: "String", anchor: true });

/** Rules that were found to say nothing of any real export, so that they may be errors. */
const certain: ReadonlySet<string> = new Set([
  "target-attribute-unknown",
  "target-attribute-case",
  "source-attribute-unknown",
  "source-attribute-case",
  "duplicate-target-attribute",
  "matching-priority-gap",
  "scope-attribute-unknown",
  "scope-operand-unexpected",
  "scope-operand-missing",
  "scope-empty-group",
  "multivalued-to-single",
  "manager-not-direct",
  "group-members-not-direct",
  "reference-without-referenced-objects",
  "attribute-name-whitespace",
]);

describe("what default exports contain is no fault", () => {
  test.each([
    "cross-tenant/schema.json",
    "scim/template.json",
    "cloud-sync/schema.json",
    "hr-inbound/schema.json",
  ])("%s has nothing that the certain rules speak of", (name) => {
    const findings = lint(
      readDocument(name, readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url))),
      { rules },
    );
    expect(findings.filter(({ ruleId }) => certain.has(ruleId))).toEqual([]);
  });

  test("a disabled mapping without names and without a match", () => {
    const { mapping, ...parts } = mappedParts("user", userMappings);
    const unfinished = {
      name: null,
      enabled: false,
      flowTypes: "Add, Update, Delete",
      sourceObjectName: "",
      targetObjectName: "SyncCredentialsChangeItem",
      attributeMappings: [direct("SourceAnchor")],
      scope: null,
    };
    const enabled = { enabled: true, flowTypes: "Add,Update,Delete", scope: null, ...mapping };
    expect(saidOf({ ...parts, rule: { objectMappings: [enabled, unfinished] } })).toEqual([]);
  });

  test("a disabled mapping of users that lacks what an enabled one needs weighs less", () => {
    const { mapping, ...parts } = mappedParts("user", userMappings);
    const enabled = { enabled: true, flowTypes: "Add,Update,Delete", scope: null, ...mapping };
    const other = { ...enabled, enabled: false, attributeMappings: [direct("userName", "nothing", 1)] };
    expect(saidOf({ ...parts, rule: { objectMappings: [enabled, other] } })).toEqual([
      "warning source-attribute-unknown",
    ]);
  });

  test("the anchor of the target is mapped, and objects are matched by it", () => {
    const parts = mappedParts("user", [direct("OnPremisesObjectIdentifier", "objectGUID", 1)]);
    const target = { attributes: [anchored("OnPremisesObjectIdentifier")] };
    const source = { attributes: [anchored("objectGUID")] };
    expect(saidOf({ ...parts, source, target: { name: "user", ...target } })).toEqual([]);
  });

  test("two anchors in an object are a note", () => {
    const parts = mappedParts("user", [direct("OnPremisesObjectIdentifier", "objectGUID", 1)]);
    const attributes = ["OnPremisesObjectIdentifier", "EmployeeId"].map(anchored);
    const source = { name: "user", attributes: [anchored("objectGUID")] };
    expect(saidOf({ ...parts, source, target: { name: "user", attributes } })).toEqual(["info anchor-count"]);
  });

  test.each([
    ["String", "Binary"],
    ["Binary", "String"],
    ["String", "DateTime"],
  ])("%s is handed on to %s", (from, to) => {
    const { source, target, ...parts } = mappedParts("user", [...userMappings, direct("info")]);
    const typed = (side: ExampleParts["source"], type: string) => ({
      ...side,
      attributes: attributesOf(side).map((attribute) =>
        attribute.name === "info" ? { ...attribute, type } : attribute,
      ),
    });
    expect(saidOf({ ...parts, source: typed(source, from), target: typed(target, to) })).toEqual([]);
  });

  test.each([
    ["as a bare word", "%DomainFQDN%"],
    ["without an expression", null],
  ])("a constant that the engine fills in, %s", (_, expression) => {
    const source = { type: "Constant", name: "%DomainFQDN%", expression, parameters: [] };
    expect(saidOf(mappedParts("user", [...userMappings, { ...direct("DnsDomainName"), source }]))).toEqual(
      [],
    );
  });

  test("a default that is an empty text", () => {
    const mapping = { ...direct("PreferredLanguage", "preferredLanguage"), defaultValue: "" };
    expect(saidOf(mappedParts("user", [...userMappings, mapping]))).toEqual([]);
  });

  describe("a pattern for an attribute with several values", () => {
    const parts = (scope: object) =>
      mappedParts(
        "user",
        [...userMappings, direct("proxyAddresses")],
        { scope },
        {
          proxyAddresses: { multivalued: true },
        },
      );
    const addresses = clause("proxyAddresses", "REGEX MATCH", "^smtp:.*@contoso\\.example$");

    test("is in order in an input filter", () => {
      expect(saidOf(parts(inputFilter("Mail", addresses)))).toEqual([]);
    });

    test("is a warning where falling out of scope disables accounts", () => {
      expect(saidOf(parts(filter("Mail", addresses)))).toEqual(["warning scope-attribute-multivalued"]);
    });
  });

  test.each(["^CAS_([^{]*){", "^SystemMailbox{", "^CN\\s*=\\s*([^\\,]*)\\0ACNF", "(?i)^svc-", "\\Aadm_\\z"])(
    "the pattern %s, which .NET takes",
    (pattern) => {
      const scope = inputFilter("Default", clause("displayName", "NOT REGEX MATCH", pattern));
      expect(saidOf(mappedParts("user", userMappings, { scope }))).toEqual([]);
    },
  );

  test("references to objects that were taken out of the directory are said once", () => {
    const gone = ["contact", "group", "inetOrgPerson"];
    const references = Array.from({ length: 26 }, (_, index) => ({
      name: `reference${index}`,
      type: "Reference",
      referencedObjects: gone.map((referencedObjectName) => ({
        referencedObjectName,
        referencedProperty: null,
      })),
    }));
    const { source, ...parts } = mappedParts("user", userMappings);
    const attributes = [...attributesOf(source), ...references];
    expect(saidOf({ ...parts, source: { ...source, attributes } })).toEqual([
      "info referenced-object-unknown",
    ]);
  });

  test("an object that is defined twice is a note, a placeholder for one nothing", () => {
    const { source, target, ...parts } = mappedParts("user", userMappings);
    const placeholder = { name: "?-AF5CEBF5-0000-4000-8000-000000000001-?", attributes: [] };
    const schema = {
      directories: [
        {
          id: "ba5b00eb-4c24-41a7-9d57-cd305d47d540",
          name: "Active Directory",
          objects: [source, placeholder],
        },
        {
          id: "66e4a8cc-1b7b-435e-95f8-f06cea133828",
          name: "Azure Active Directory",
          objects: [target, target],
        },
      ],
    };
    expect(saidOf({ ...parts, schema })).toEqual(["info directory-object-duplicate"]);
  });

  test.each([
    "IIF(IsPresent([displayName]), [displayName], [cn])",
    "Trim([cn])",
    'IIF(IsPresent([cn]), [cn], Error("AttributeNotFound"))',
  ])("the expression %s is no more than a note", (expression) => {
    const found = saidOf(mappedParts("user", [...userMappings, computed("cn", expression)]));
    expect(found.filter((each) => !each.startsWith("info "))).toEqual([]);
  });

  test.each(["Add,Update,Delete", "Add, Update, Delete"])("operations as %s", (flowTypes) => {
    expect(saidOf(mappedParts("user", userMappings, { flowTypes }))).toEqual([]);
  });

  test("a file in UTF-16 is a note, and is linted", () => {
    const text = exampleText({ parts: {}, profile: "cloud-sync" }, undefined);
    const reading = readDocument("export.json", encode(text, { charset: "utf-16le", bom: true }));
    expect(said(lint(reading, { rules }))).toEqual(["info file-not-utf8"]);
  });

  test("JSON of the engine inside of a text, in names and numbers of its own", () => {
    const value = JSON.stringify([
      {
        AttributeMappings: [{ FlowType: 0, MatchingPriority: 1, Source: null }],
        Enabled: false,
        FlowTypes: 7,
      },
    ]);
    const metadata = [{ key: "defaultSourceObjectMappings", value }];
    expect(saidOf({ ...mappedParts("user", userMappings), rule: { metadata } })).toEqual([]);
  });
});

const corpus = process.env.SYNCSCHEMA_CORPUS;

describe.skipIf(!corpus)("real exports, from the folder in SYNCSCHEMA_CORPUS", () => {
  const manifest: readonly { readonly file: string; readonly kind: string }[] = corpus
    ? JSON.parse(readFileSync(`${corpus}/MANIFEST.json`, "utf8"))
    : [];
  const exports = manifest.filter(({ kind }) => kind === "full");

  test.each(exports)("the certain rules say nothing of $file", ({ file }) => {
    const findings = lint(readDocument(file, readFileSync(`${corpus}/${file}`)), { rules });
    expect(findings.filter(({ ruleId }) => certain.has(ruleId))).toEqual([]);
  });

  test.each(exports)("nothing is said of $file more often than three times", ({ file }) => {
    const findings = lint(readDocument(file, readFileSync(`${corpus}/${file}`)), { rules });
    const counts: Record<string, number> = {};
    for (const { ruleId } of findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
    expect(Object.entries(counts).filter(([, count]) => count > 3)).toEqual([]);
  });
});
