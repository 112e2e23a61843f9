import { describe, expect, test } from "vitest";
import { clause, type Edit, group, set, smallDocument, source } from "../../test/small-schema.ts";
import type { Json } from "../../test/variations.ts";
import { compareSchemas } from "./compare-schemas.ts";

const compare = (edit: Edit, before: Edit = () => {}) =>
  compareSchemas(smallDocument(before), smallDocument(edit));

/** `kind address` for what comes and goes, `address property` for what changes. */
const told = (edit: Edit, before?: Edit) =>
  compare(edit, before).map((change) =>
    change.kind === "changed" ? `${change.address} · ${change.property}` : `${change.kind} ${change.address}`,
  );

const mapping = "rule:RULE / mapping:User→User";

test("a change says where, what and both values, with the nodes of both sides", () => {
  const [change, ...others] = compare(({ title }) => {
    title.defaultValue = "none";
  });
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    kind: "changed",
    address: `${mapping} / attribute:title`,
    property: "defaultValue",
    from: undefined,
    to: "none",
    before: { kind: "AttributeMapping", targetAttributeName: "title" },
    after: { kind: "AttributeMapping", defaultValue: "none" },
    impact: "resync",
  });
});

test("what is added and removed is one change, and knows where the other schema lacks it", () => {
  const rename: Edit = ({ object }) => {
    object.attributes[1].name = "upn";
  };
  expect(compare(rename)).toMatchObject([
    { kind: "added", after: { name: "upn" }, missingFrom: { kind: "ObjectDefinition", name: "User" } },
    { kind: "removed", before: { name: "userPrincipalName" }, missingFrom: { kind: "ObjectDefinition" } },
  ]);
});

describe("what does not count:", () => {
  const cases: readonly (readonly [string, Edit])[] = [
    ["blanks and order in flags", set("mapping", { flowTypes: "Delete, Add , update" })],
    ["flow types that are left out, for all three", set("mapping", { flowTypes: undefined })],
    ["another case of an enumeration", set("title", { flowType: "ALWAYS" })],
    ["a default that is left out", set("title", { flowType: undefined })],
    ["a default that is written", set("title", { matchingPriority: 0 })],
    ["null, for what is left out", set("title", { defaultValue: null })],
    ["an empty collection, for what is left out", set("mapping", { metadata: [] })],
    ["an empty filter, for none", set("rule", { containerFilter: { includedContainers: [] } })],
    ["an annotation of OData", set("schema", { "directories@odata.context": "https://x" })],
    [
      "the layout of an expression",
      ({ title }) => {
        title.source.expression = " [jobTitle] ";
      },
    ],
    ["a source by type and name alone", set("title", { source: { type: "Attribute", name: "jobTitle" } })],
    ["a version", set("schema", { version: "Date:2026" })],
    ["what was discovered in a directory", set("sourceDirectory", { discoverabilities: "AttributeNames" })],
    ["whether a directory is read-only", set("sourceDirectory", { readOnly: true })],
    ["a directory's version", set("sourceDirectory", { version: "v9" })],
    ["the job in the id", set("schema", { id: "scim.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.2" })],
    ["no id at all", set("schema", { id: undefined })],
    [
      "the renaming of Azure Active Directory",
      ({ rule, sourceDirectory }) => {
        rule.sourceDirectoryName = "Microsoft Entra ID";
        sourceDirectory.name = "Microsoft Entra ID";
      },
    ],
    ["names with a capital, as PowerShell writes them", set("title", { DefaultValue: null })],
    [
      "a collection of one as its element",
      ({ scope }) => {
        scope.groups = scope.groups[0];
        scope.groups.clauses[0].targetOperand.values = "Sales";
      },
    ],
  ];
  test.each(cases)("%s", (_, edit) => {
    expect(told(edit)).toEqual([]);
  });
});

describe("what does not count in a function:", () => {
  const call = (expression: string | null, ...values: readonly Json[]): Edit =>
    set("title", {
      source: {
        type: "Function",
        name: "Left",
        expression,
        parameters: values.map((value, index) => ({ key: ["source", "length"][index], value })),
      },
    });
  const three = { type: "Constant", name: "3", expression: '"3"' };

  test("the text that the service writes for its tree, for none", () => {
    expect(told(call("Left([mail], 3)", source("mail"), three), call(null, source("mail"), three))).toEqual(
      [],
    );
  });

  test("spellings of the text that make one tree", () => {
    const written = call("Left([mail], 3)", source("mail"), three);
    expect(told(call('Left( [mail],"3" )', source("mail"), three), written)).toEqual([]);
    expect(told(call("Left([mail], 4)", source("mail"), three), written)).toHaveLength(1);
  });
});

describe("what counts:", () => {
  const cases: readonly (readonly [string, Edit, readonly string[]])[] = [
    ["None for all flow types", set("mapping", { flowTypes: "None" }), [`${mapping} · flowTypes`]],
    ['"" for null', set("title", { defaultValue: "" }), [`${mapping} / attribute:title · defaultValue`]],
    ['"true" for true', set("mapping", { enabled: "true" }), [`${mapping} · enabled`]],
    ["an unknown property", set("mapping", { flowNulls: true }), [`${mapping} · flowNulls`]],
    ["an unknown property of a scope", set("scope", { conditions: [1] }), [`${mapping} · scope`]],
    ["another template", set("schema", { id: "gsuite.1.2" }), ["schema · id"]],
    [
      "another case in a name",
      set("title", { targetAttributeName: "Title" }),
      [`${mapping} / attribute:Title · targetAttributeName`],
    ],
    [
      "another case in an expression",
      ({ title }) => {
        title.source.expression = "[JobTitle]";
      },
      [`${mapping} / attribute:title · source`],
    ],
    [
      "a tree that says something else",
      ({ title }) => {
        title.source.name = "department";
      },
      [`${mapping} / attribute:title · source`],
    ],
    [
      "the order of metadata with other values",
      ({ rule }) => void rule.metadata.push({ key: "a", value: "b" }),
      ["rule:RULE · metadata"],
    ],
    [
      "a rule that names another directory",
      set("rule", { sourceDirectoryName: "app" }),
      ["rule:RULE · sourceDirectoryName"],
    ],
    [
      "a rule's directory in another case",
      set("rule", { targetDirectoryName: "App" }),
      ["rule:RULE · targetDirectoryName"],
    ],
  ];
  test.each(cases)("%s", (_, edit, expected) => {
    expect(told(edit)).toEqual(expected);
  });

  test("the order of a function's arguments", () => {
    const join =
      (...names: string[]): Edit =>
      ({ title }) => {
        const parameters = names.map((name) => ({ key: "source", value: source(name) }));
        title.source = { type: "Function", name: "Join", expression: 'Join("", [a], [b])', parameters };
      };
    expect(told(join("a", "b"), join("b", "a"))).toEqual([`${mapping} / attribute:title · source`]);
  });
});

describe("what is the same thing in both schemas:", () => {
  test("a directory with the same id and another name, whose rule follows, is one change", () => {
    const rename: Edit = ({ rule, sourceDirectory }) => {
      rule.sourceDirectoryName = "Contoso";
      sourceDirectory.name = "Contoso";
    };
    expect(told(rename)).toEqual(["directory:Contoso · name"]);
  });

  test("a directory with the same name and another id", () => {
    expect(told(set("sourceDirectory", { id: "other" }))).toEqual(["directory:Azure Active Directory · id"]);
  });

  test("a rule by its id, then by its name", () => {
    expect(told(set("rule", { name: "NEW" }))).toEqual(["rule:NEW · name"]);
    expect(told(set("rule", { id: "new" }))).toEqual(["rule:RULE · id"]);
  });

  test("one of two mappings with the same objects by its name, whatever the order", () => {
    const twins =
      (...names: string[]): Edit =>
      ({ rule, mapping }) => {
        rule.objectMappings = names.map((name) => ({ ...mapping, name, enabled: name === "a" }));
      };
    expect(told(twins("a", "b"), twins("b", "a"))).toEqual([]);
    expect(told(twins("a"), twins("b", "a"))).toEqual([`removed ${mapping}`]);
  });

  test("one of two nameless twins by what it says, whatever the order", () => {
    const twins =
      (...enabled: boolean[]): Edit =>
      ({ rule, mapping }) => {
        rule.objectMappings = enabled.map((state) => ({ ...mapping, name: null, enabled: state }));
      };
    expect(told(twins(true, false), twins(false, true))).toEqual([]);
    expect(told(twins(true, true), twins(false, true))).toEqual([`${mapping}#2 · enabled`]);
  });

  test("a nameless filter group by its clauses, a renamed one too", () => {
    const sales = clause("department", "EQUALS", "Sales");
    const groups = (...list: ReturnType<typeof group>[]): Edit => set("scope", { groups: list });
    const other = group(null, clause("country", "EQUALS", "SE"));
    expect(told(groups(other, group(null, sales)), groups(group(null, sales), other))).toEqual([]);
    expect(told(groups(group("New name", sales)))).toEqual([`${mapping} / filter:New name · name`]);
  });

  test("a filter group by its clauses before its name", () => {
    const sales = clause("department", "EQUALS", "Sales");
    const hr = clause("department", "EQUALS", "HR");
    const named = (first: string, second: string) =>
      set("scope", { groups: [group(first, sales), group(second, hr)] });
    expect(told(named("A", "B"), named("B", "A"))).toEqual([
      `${mapping} / filter:A · name`,
      `${mapping} / filter:B · name`,
    ]);
  });

  test("a clause with the same attribute and operator", () => {
    const edit: Edit = ({ scope }) => {
      scope.groups[0].clauses[0].targetOperand.values = ["HR"];
    };
    expect(told(edit)).toEqual([`${mapping} / filter:Sales / clause:department EQUALS · targetOperand`]);
  });

  test("a mapping whose objects are spelt in another case", () => {
    expect(told(set("mapping", { sourceObjectName: "user" }))).toEqual([
      "rule:RULE / mapping:user→User · sourceObjectName",
    ]);
  });
});
