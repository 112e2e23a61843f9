import { compareSchemas, type SchemaDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { smallScim } from "../../../../fixtures/generator/small.js";
import { read } from "../../test/planning.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import type { Operation } from "../operation/operation.ts";
import { type RebaseOptions, rebase } from "./rebase.ts";

const base = read(smallScim());
const mapping = "rule:USER_OUTBOUND_USER / mapping:User→User";
const displayName = `${mapping} / attribute:displayName`;
const givenName = `${mapping} / attribute:name.givenName`;

function edited(...operations: Operation[]): SchemaDocument {
  const { document, outcomes } = applyOperations(base, operations);
  expect(outcomes.map(({ state }) => state)).not.toContain("blocked");
  return document;
}

function brought(mine: Operation[], template: Operation[], options: RebaseOptions = {}) {
  return rebase({ base, mine: edited(...mine), onto: edited(...template) }, options);
}

const trimmed: Operation = {
  op: "change-attribute-mapping",
  at: displayName,
  source: "Trim([displayName])",
};
const given: Operation = {
  op: "change-attribute-mapping",
  at: displayName,
  source: "[givenName]",
};
const addOnly: Operation = { op: "change-attribute-mapping", at: displayName, flowType: "ObjectAddOnly" };
const removed: Operation = { op: "remove", at: displayName };

test("a customisation keeps the text of the schema that it is brought to", () => {
  const onto = edited({ op: "set", at: givenName, property: "defaultValue", value: "none" });
  const { document, ported } = rebase({ base, mine: edited(addOnly), onto });
  expect(ported).toMatchObject([{ address: displayName, property: "flowType", to: "ObjectAddOnly" }]);
  const differing = document.file.text
    .split("\n")
    .filter((line, at) => line !== onto.file.text.split("\n")[at]);
  expect(differing).toHaveLength(1);
});

test.each<[string, Operation[], Operation[], object]>([
  ["both have changed a property", [trimmed], [given], { reason: "both-changed", address: displayName }],
  ["one has changed what the other removed", [trimmed], [removed], { reason: "gone", address: displayName }],
  ["one has removed what the other changed", [removed], [given], { reason: "removed", address: displayName }],
  [
    "both have added it",
    [
      {
        op: "add",
        at: `${mapping} / filter:Staff`,
        value: { name: "Staff", clauses: [{ sourceOperandName: "a" }] },
      },
    ],
    [
      {
        op: "add",
        at: `${mapping} / filter:Staff`,
        value: { name: "Staff", clauses: [{ sourceOperandName: "b" }], "x-note": 1 },
      },
    ],
    { reason: "both-added", address: `${mapping} / filter:Staff` },
  ],
])("%s: a conflict, and the schema stays as it was there", (_, mine, template, conflict) => {
  const result = brought(mine, template);
  expect(result.conflicts).toContainEqual(expect.objectContaining(conflict));
  expect(result.ported).toEqual([]);
});

test("clauses of one filter group that both sides have changed are a conflict, since all have to hold", () => {
  const at = `${mapping} / filter:Staff`;
  const clause = (attribute: string): Operation => ({
    op: "set-clauses",
    at,
    clauses: [{ attribute, operator: "IS NOT NULL" }],
    others: "keep",
  });
  const staff = edited(clause("displayName"));
  const mine = applyOperations(staff, [clause("givenName")]).document;
  const onto = applyOperations(staff, [clause("objectId")]).document;
  expect(rebase({ base: staff, mine, onto }).conflicts.map(({ reason }) => reason)).toEqual([
    "both-changed",
    "both-changed",
  ]);
  const ours = rebase({ base: staff, mine, onto }, { settlements: [{ address: at, choice: "ours" }] });
  expect(compareSchemas(mine, ours.document)).toEqual([]);
});

test("two properties of one thing are no conflict", () => {
  const { document, conflicts } = brought([trimmed], [addOnly]);
  expect(conflicts).toEqual([]);
  expect(document.file.text).toContain("Trim([displayName])");
  expect(document.file.text).toContain("ObjectAddOnly");
});

describe("a conflict is settled", () => {
  test("for the customisation, by the address of something around it", () => {
    const { document, conflicts } = brought([trimmed], [given], {
      settlements: [{ address: mapping, choice: "ours" }],
    });
    expect(conflicts).toEqual([]);
    expect(document.file.text).toContain("Trim([displayName])");
  });

  test("by the nearest address", () => {
    const { document, idle } = brought([trimmed], [given], {
      settlements: [
        { address: "schema", choice: "ours" },
        { address: displayName, choice: "theirs" },
      ],
    });
    expect(document.file.text).not.toContain("Trim([displayName])");
    expect(idle).toMatchObject([{ address: "schema" }]);
  });

  test("with what was removed back in its place", () => {
    const { document } = brought([trimmed], [removed], {
      settlements: [{ address: displayName, choice: "ours" }],
    });
    expect(document.file.text).toContain("Trim([displayName])");
  });
});

test("ids of rules and directories are the service's", () => {
  const mine = edited({ op: "set", at: "directory:customappsso", property: "id", value: "another" });
  const onto = edited(addOnly);
  expect(rebase({ base, mine, onto }).document).toBe(onto);
});

describe("to another tenant", () => {
  const app = "9d98ed11-4d2f-4a1e-9c0f-0e6b0c1d2e3f";
  const otherApp = "11112222-3333-4444-8555-666677778888";
  const bare = (id: string) => id.replaceAll("-", "");
  const level = `extension_${bare(app)}_level`;
  const source = "directory:Azure Active Directory / object:User";
  const target = "directory:customappsso / object:User";
  const extension: Operation[] = [
    { op: "ensure-attribute-definition", at: `${source} / attribute:${level}` },
    { op: "change-attribute-mapping", at: displayName, source: `[${level}]` },
  ];

  test("an extension gets the application of that tenant, and is defined there", () => {
    const { document, conflicts } = brought(extension, [], {
      tenants: { extensionApps: { [app]: otherApp } },
    });
    expect(conflicts).toEqual([]);
    expect(document.file.text).not.toContain(bare(app));
    expect(document.file.text.split(`extension_${bare(otherApp)}_level`).length - 1).toBe(3);
  });

  test.each<[string, string, string]>([
    ["a domain", 'Join("@", [displayName], "contoso.com")', 'Join("@", [displayName], "fabrikam.org")'],
    [
      "a domain in a pattern",
      'Replace([mail], , "@contoso\\\\.com$", , "", , )',
      'Replace([mail], , "@fabrikam\\\\.org$", , "", , )',
    ],
    ["an id, with its hyphens", `"${app}"`, `"${otherApp}"`],
    ["a container inside of one that is named", '"OU=Staff,DC=contoso,DC=com"', '"OU=Staff,DC=fabrikam"'],
  ])("%s is called as there", (_, expression, expected) => {
    const mine: Operation[] = [{ op: "change-attribute-mapping", at: displayName, source: expression }];
    const { document, conflicts } = brought(mine, [], {
      tenants: {
        domains: { "contoso.com": "fabrikam.org" },
        objectIds: { [app]: otherApp },
        distinguishedNames: { "DC=contoso,DC=com": "DC=fabrikam" },
      },
    });
    expect(conflicts).toEqual([]);
    expect(document.file.text).toContain(JSON.stringify(expected).slice(1, -1));
  });

  test.each<[string, Operation[], string]>([
    ["an application", extension, bare(app)],
    [
      "a domain, though that around it is",
      [{ op: "change-attribute-mapping", at: displayName, source: '"all@mail.contoso.com"' }],
      "mail.contoso.com",
    ],
  ])("%s that is not mapped is a conflict", (_, mine, value) => {
    const { conflicts } = brought(mine, [], { tenants: { domains: { "contoso.com": "fabrikam.org" } } });
    expect(conflicts.map(({ reason, unmapped }) => [reason, unmapped])).toContainEqual(["unmapped", [value]]);
  });

  test("what is the same in both is mapped to itself", () => {
    const mine: Operation[] = [
      { op: "change-attribute-mapping", at: displayName, source: '"a@contoso.com"' },
    ];
    const tenants = { domains: { "contoso.com": "contoso.com" } };
    expect(brought(mine, [], { tenants }).conflicts).toEqual([]);
  });

  test("what is defined there stays, and nothing is taken away", () => {
    const mine: Operation[] = [
      { op: "set", at: `${target} / attribute:displayName`, property: "type", value: "Binary" },
      { op: "remove", at: `${source} / attribute:givenName` },
    ];
    const template: Operation[] = [
      { op: "set", at: `${target} / attribute:displayName`, property: "type", value: "Integer" },
    ];
    const { ported, conflicts } = brought(mine, template, { tenants: {} });
    expect({ ported, conflicts }).toEqual({ ported: [], conflicts: [] });
  });
});
