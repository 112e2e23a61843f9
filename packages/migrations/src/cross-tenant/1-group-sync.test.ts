import type { JsonObject } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { drop, entry, type GroupSchema, groupSchema, type Json } from "../../test/group-schema.ts";
import { complaints, expectDone, read, told } from "../../test/planning.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { groupSync } from "./1-group-sync.ts";

/** Plans the migration of a schema that was changed in some way. */
function plan(state: Parameters<typeof groupSchema>[0], change: (parts: GroupSchema) => void = () => {}) {
  const parts = groupSchema(state);
  change(parts);
  return planMigrations(read(parts.schema), { migrations: [groupSync] });
}

const value = ({ after }: ReturnType<typeof plan>) => JSON.parse(after.file.text) as GroupSchema["schema"];
const changes = (planned: ReturnType<typeof plan>) =>
  told(planned).changes.filter((line) => !line.startsWith("="));
const kept = (planned: ReturnType<typeof plan>) =>
  told(planned).changes.filter((line) => line.startsWith("="));

describe.each(groupSync.examples.map((example) => [example.title, example] as const))("%s", (_, example) => {
  test("becomes what the example says", () => {
    const planned = planMigrations(read(example.before as object), { migrations: [groupSync] });
    expect(JSON.parse(planned.after.file.text)).toEqual(example.after);
    expectDone(planned);
  });
});

describe("a mapping of groups that is disabled", () => {
  test("as in the fixture: it is enabled, and what either directory lacks is added", () => {
    const planned = plan("disabled");
    expect(told(planned)).toEqual({
      state: "pending",
      changes: [
        "~ mapping:Group→Group: enabled false → true (create)",
        '~ mapping:Group→Group: flowTypes "None" → "Add,Update,Delete" (create)',
        "= mapping:Group→Group / attribute:displayName: ← [displayName], matching priority 1",
        "+ mapping:Group→Group / attribute:description: ← [description], FlowWhenChanged (resync)",
        "+ mapping:Group→Group / attribute:mailNickname: ← [mailNickname], FlowWhenChanged (resync)",
        "+ mapping:Group→Group / attribute:mailEnabled: ← [mailEnabled], FlowWhenChanged (resync)",
        "+ mapping:Group→Group / attribute:securityEnabled: ← [securityEnabled], FlowWhenChanged (resync)",
        "+ AAD / object:Group / attribute:description: String, ReadWrite, optional (resync)",
        "+ AAD / object:Group / attribute:mailNickname: String, ReadWrite, optional (resync)",
        "+ AAD / object:Group / attribute:mailEnabled: Boolean, ReadWrite, required (resync)",
        "+ AAD / object:Group / attribute:securityEnabled: Boolean, ReadWrite, optional (resync)",
        "+ AAD (target tenant) / object:Group / attribute:description: String, ReadWrite, optional (resync)",
        "+ AAD (target tenant) / object:Group / attribute:mailNickname: String, ReadWrite, optional (resync)",
        "+ AAD (target tenant) / object:Group / attribute:mailEnabled: Boolean, ReadWrite, required (resync)",
        "+ AAD (target tenant) / object:Group / attribute:securityEnabled: Boolean, ReadWrite, optional (resync)",
      ],
    });
    expectDone(planned);
  });

  test("what is added has the order of members that its neighbours have", () => {
    const planned = plan("disabled");
    const [rule] = value(planned).synchronizationRules;
    const mapping = rule?.objectMappings.find(({ targetObjectName }) => targetObjectName === "Group");
    const [first, ...added] = mapping?.attributeMappings ?? [];
    expect(added.map((each) => each.targetAttributeName)).toEqual([
      "description",
      "mailNickname",
      "mailEnabled",
      "securityEnabled",
    ]);
    for (const each of added) {
      expect(Object.keys(each)).toEqual(Object.keys(first ?? {}));
      expect(Object.keys(each.source as object)).toEqual(Object.keys(first?.source as object));
    }
  });

  test("that holds for definitions as well, whatever the order is", () => {
    const reversed = (object: Json) => Object.fromEntries(Object.entries(object).reverse());
    const planned = plan("disabled", ({ source }) => {
      source.attributes = source.attributes.map(reversed);
    });
    const attributes = value(planned).directories[0]?.objects.at(-1)?.attributes ?? [];
    expect(new Set(attributes.map((each) => Object.keys(each).join())).size).toBe(1);
    expectDone(planned);
  });

  test("its name, scope and metadata stay, a name of null too", () => {
    const scope = {
      groups: [{ name: "Sales", clauses: [] }],
      inputFilterGroups: [],
      categoryFilterGroups: [],
    };
    const before = groupSchema("disabled").mapping;
    const planned = plan("disabled", ({ mapping }) => Object.assign(mapping, { scope }));
    const mapping = value(planned).synchronizationRules[0]?.objectMappings[1];
    expect(mapping).toMatchObject({ name: null, scope, metadata: before.metadata });
    expectDone(planned);
  });

  test("everything else is there: enabling is all that happens", () => {
    const planned = plan("complete", ({ mapping }) => Object.assign(mapping, { enabled: false }));
    expect(changes(planned)).toEqual(["~ mapping:Group→Group: enabled false → true (create)"]);
    expectDone(planned);
  });

  test("it does not say whether it is enabled, nor what it flows", () => {
    const planned = plan("complete", ({ mapping }) => {
      delete mapping.enabled;
      delete mapping.flowTypes;
    });
    expect(changes(planned)).toEqual([
      "~ mapping:Group→Group: enabled (absent) → true (create)",
      '~ mapping:Group→Group: flowTypes (absent) → "Add,Update,Delete" (cosmetic)',
    ]);
    expectDone(planned);
  });

  test("its flow types get the blanks that the other mappings have", () => {
    const planned = plan("disabled", ({ rule }) =>
      Object.assign(rule.objectMappings[0] as Json, { flowTypes: "Add, Update, Delete" }),
    );
    expect(changes(planned)).toContain(
      '~ mapping:Group→Group: flowTypes "None" → "Add, Update, Delete" (create)',
    );
    expectDone(planned);
  });
});

describe("a mapping of groups that runs already", () => {
  test.each([
    ["Add,Update", "deprovision"],
    ["Add,Delete", "resync"],
    ["Update,Delete", "create"],
    ["None", "create"],
  ])("flows %s: the rest is added, with the impact %s", (flowTypes, impact) => {
    const planned = plan("complete", ({ mapping }) => Object.assign(mapping, { flowTypes }));
    expect(changes(planned)).toEqual([
      `~ mapping:Group→Group: flowTypes "${flowTypes}" → "Add,Update,Delete" (${impact})`,
    ]);
    expectDone(planned);
  });

  test.each(["Delete, Update, Add", "add,update,delete"])("flows %s: that is everything", (flowTypes) => {
    const planned = plan("complete", ({ mapping }) => Object.assign(mapping, { flowTypes }));
    expect(told(planned).state).toBe("applied");
  });

  test("is complete: nothing changes, and what is configured is said", () => {
    const planned = plan("complete");
    expect(told(planned)).toEqual({
      state: "applied",
      changes: [
        "= mapping:Group→Group / attribute:description: ← [description]",
        "= mapping:Group→Group / attribute:displayName: ← [displayName], matching priority 1",
        "= mapping:Group→Group / attribute:mailEnabled: ← [mailEnabled]",
        "= mapping:Group→Group / attribute:mailNickname: ← [mailNickname]",
        "= mapping:Group→Group / attribute:securityEnabled: ← [securityEnabled]",
      ],
    });
    expect(planned.after).toBe(planned.before);
  });
});

describe("no mapping of groups", () => {
  test("and no definition of groups either: both come, complete", () => {
    const planned = plan("absent");
    expect(told(planned).changes).toEqual([
      "+ mapping:Group→Group: enabled, flows Add,Update,Delete, maps displayName, description, mailNickname, mailEnabled, securityEnabled (create)",
      "+ AAD / object:Group: with the anchor objectId, displayName, description, mailNickname, mailEnabled, securityEnabled (resync)",
      "+ AAD (target tenant) / object:Group: with the anchor objectId, displayName, description, mailNickname, mailEnabled, securityEnabled (resync)",
    ]);
    expectDone(planned);
  });

  test("an added definition of groups looks like its neighbours", () => {
    const [directory] = value(plan("absent")).directories;
    const [user] = directory?.objects ?? [];
    const group = directory?.objects.at(-1);
    expect(group).toMatchObject({ name: "Group", supportedApis: ["Group"], metadata: [] });
    expect(group?.attributes.filter(({ anchor }) => anchor)).toEqual(
      user?.attributes.filter(({ anchor }) => anchor),
    );
    expect(Object.keys(group ?? {})).toEqual(Object.keys(user ?? {}));
    expect(Object.keys(group?.attributes[1] ?? {})).toEqual(Object.keys(user?.attributes[0] ?? {}));
  });

  test("where no neighbour has an anchor or names its API, the definition of groups has none", () => {
    const planned = plan("absent", ({ schema }) => {
      for (const object of schema.directories.flatMap(({ objects }) => objects)) {
        delete object.supportedApis;
        for (const attribute of object.attributes) attribute.anchor = false;
      }
    });
    const group = value(planned).directories[0]?.objects.at(-1);
    expect(group).not.toHaveProperty("supportedApis");
    expect(group?.attributes).toHaveLength(5);
    expectDone(planned);
  });

  test("but complete definitions: the mapping follows their spelling", () => {
    const planned = plan("complete", ({ rule, mapping, source }) => {
      rule.objectMappings.splice(rule.objectMappings.indexOf(mapping), 1);
      entry(source.attributes, "mailNickname").name = "MailNickname";
    });
    expect(changes(planned)).toHaveLength(1);
    const mapping = value(planned).synchronizationRules[0]?.objectMappings.at(-1);
    expect(entry(mapping?.attributeMappings ?? [], "mailNickname").source).toMatchObject({
      expression: "[MailNickname]",
      name: "MailNickname",
    });
    expectDone(planned);
  });

  test("nor any other mapping", () => {
    expectDone(plan("complete", ({ rule }) => void delete (rule as Json).objectMappings));
  });
});

describe("definitions of groups", () => {
  test.each(["source", "target"] as const)("the %s directory alone has none: it gets one", (side) => {
    const planned = plan("complete", (parts) => {
      const directory = parts.schema.directories[side === "source" ? 0 : 1];
      directory?.objects.splice(directory.objects.indexOf(parts[side]), 1);
    });
    const directory = side === "source" ? "AAD" : "AAD (target tenant)";
    expect(changes(planned)).toEqual([expect.stringMatching(/object:Group: with the anchor objectId, /)]);
    expect(changes(planned)[0]).toContain(`+ ${directory} / `);
    expectDone(planned);
  });

  test("one attribute is missing on either side", () => {
    const planned = plan("complete", ({ source, target }) => {
      drop(source.attributes, "description");
      drop(target.attributes, "mailEnabled");
    });
    expect(changes(planned)).toEqual([
      "+ AAD / object:Group / attribute:description: String, ReadWrite, optional (resync)",
      "+ AAD (target tenant) / object:Group / attribute:mailEnabled: Boolean, ReadWrite, required (resync)",
    ]);
    expectDone(planned);
  });

  test("without a list of attributes they get one", () => {
    const planned = plan("complete", ({ mapping, source }) => {
      drop(mapping.attributeMappings, "displayName");
      delete (source as Json).attributes;
    });
    expect(value(planned).directories[0]?.objects.at(-1)?.attributes).toHaveLength(5);
    expectDone(planned);
  });

  test("an added attribute has type, mutability, null-value flow and whether it is required", () => {
    const [source, target] = value(plan("disabled")).directories.map(({ objects }) => objects.at(-1));
    expect(entry(source?.attributes ?? [], "mailEnabled")).toMatchObject({
      type: "Boolean",
      mutability: "ReadWrite",
      required: true,
      flowNullValues: false,
      multivalued: false,
      anchor: false,
    });
    expect(source?.attributes).toEqual(target?.attributes);
  });

  test.each([
    ["false", false],
    ["(absent)", undefined],
  ])("mailEnabled is required %s: it becomes true on both sides", (before, required) => {
    const planned = plan("complete", ({ source, target }) => {
      for (const { attributes } of [source, target]) {
        const definition = entry(attributes, "mailEnabled");
        if (required === undefined) delete definition.required;
        else definition.required = required;
      }
    });
    expect(changes(planned)).toEqual([
      `~ AAD / object:Group / attribute:mailEnabled: required ${before} → true (resync)`,
      `~ AAD (target tenant) / object:Group / attribute:mailEnabled: required ${before} → true (resync)`,
    ]);
    expectDone(planned);
  });

  test("a Boolean without a type would be taken for a String", () => {
    const planned = plan("complete", ({ target }) => {
      delete entry(target.attributes, "securityEnabled").type;
      delete entry(target.attributes, "description").type;
    });
    expect(changes(planned)).toEqual([
      '~ AAD (target tenant) / object:Group / attribute:securityEnabled: type (absent) → "Boolean" (resync)',
    ]);
    expectDone(planned);
  });

  test("what else they say is kept", () => {
    const said = {
      caseExact: true,
      mutability: "Immutable",
      flowNullValues: true,
      metadata: [],
      required: true,
    };
    const planned = plan("disabled", ({ target }) => {
      Object.assign(entry(target.attributes, "displayName"), said);
    });
    const group = value(planned).directories[1]?.objects.at(-1);
    expect(entry(group?.attributes ?? [], "displayName")).toMatchObject(said);
    expectDone(planned);
  });

  test("Group is defined twice: what is in either counts, what is missing goes into the first", () => {
    const planned = plan("complete", ({ schema, source }) => {
      const twin = { ...source, attributes: source.attributes.filter(({ name }) => name === "mailNickname") };
      drop(source.attributes, "mailNickname", "description");
      schema.directories[0]?.objects.push(twin);
    });
    expect(changes(planned)).toEqual([
      "+ AAD / object:Group / attribute:description: String, ReadWrite, optional (resync)",
    ]);
    expectDone(planned);
  });

  test("one directory for both sides is changed once", () => {
    const planned = plan("small", ({ schema, rule, source }) => {
      rule.targetDirectoryName = rule.sourceDirectoryName;
      schema.directories.pop();
      drop(source.attributes, "mailEnabled");
    });
    expect(changes(planned)).toEqual([
      "+ AAD / object:Group / attribute:mailEnabled: Boolean, ReadWrite, required (resync)",
    ]);
    expectDone(planned);
  });
});

describe("attributes in another case", () => {
  test("the mapping writes MailNickname, which is defined as mailNickname", () => {
    const planned = plan("complete", ({ mapping }) => {
      entry(mapping.attributeMappings, "mailNickname").targetAttributeName = "MailNickname";
    });
    expect(changes(planned)).toEqual([
      '~ mapping:Group→Group / attribute:MailNickname: targetAttributeName "MailNickname" → "mailNickname" (resync)',
    ]);
    expect(kept(planned)).toContain("= mapping:Group→Group / attribute:MailNickname: ← [mailNickname]");
    expectDone(planned);
  });

  test("the mapping reads [Displayname], which is defined as displayName", () => {
    const planned = plan("complete", ({ mapping }) => {
      entry(mapping.attributeMappings, "displayName").source = {
        expression: "[Displayname]",
        name: "Displayname",
        type: "Attribute",
        parameters: [],
      };
    });
    expect(changes(planned)).toEqual([
      "~ mapping:Group→Group / attribute:displayName: source [Displayname] → [displayName] (relink)",
    ]);
    expect(planned.after.file.text).toBe(read(groupSchema("complete").schema).file.text);
    expectDone(planned);
  });

  test("the definitions are spelt otherwise: the mapping follows each directory", () => {
    const planned = plan("disabled", ({ source, target }) => {
      source.attributes.push({ name: "Description", type: "String" });
      target.attributes.push({ name: "MAILNICKNAME", type: "String" });
    });
    expect(changes(planned).slice(2, 4)).toEqual([
      "+ mapping:Group→Group / attribute:description: ← [Description], FlowWhenChanged (resync)",
      "+ mapping:Group→Group / attribute:MAILNICKNAME: ← [mailNickname], FlowWhenChanged (resync)",
    ]);
    expectDone(planned);
  });

  test("a mapping that is none of the five is corrected too: enabled, it would be refused", () => {
    const planned = plan("disabled", ({ mapping }) => {
      mapping.attributeMappings.push({
        targetAttributeName: "Members",
        source: { type: "Attribute", name: "MEMBERS" },
      });
    });
    expect(changes(planned)).toEqual(
      expect.arrayContaining([
        '~ mapping:Group→Group / attribute:Members: targetAttributeName "Members" → "members" (resync)',
        "~ mapping:Group→Group / attribute:Members: source [MEMBERS] → [members] (resync)",
      ]),
    );
    expectDone(planned);
  });

  test("no directory defines it yet: it is defined and mapped by its usual spelling", () => {
    const planned = plan("complete", ({ mapping, source, target }) => {
      drop(source.attributes, "mailEnabled");
      drop(target.attributes, "mailEnabled");
      const mailEnabled = entry(mapping.attributeMappings, "mailEnabled");
      mailEnabled.targetAttributeName = "MailEnabled";
      Object.assign(mailEnabled.source as Json, { expression: "[MailEnabled]", name: "MailEnabled" });
    });
    expect(complaints(planned.after)).toEqual([]);
    expectDone(planned);
  });
});

describe("objects by another name in the mapping", () => {
  test.each([
    ["group", "Group"],
    ["Groups", "groups"],
    ["GROUP", null],
  ])("%s → %s becomes Group → Group", (sourceObjectName, targetObjectName) => {
    const planned = plan("complete", ({ mapping }) =>
      Object.assign(mapping, { sourceObjectName, targetObjectName }),
    );
    expect(value(planned).synchronizationRules[0]?.objectMappings[1]).toMatchObject({
      sourceObjectName: "Group",
      targetObjectName: "Group",
    });
    expect(complaints(planned.after)).toEqual([]);
    expect(planMigrations(planned.after, { migrations: [groupSync] }).steps[0]?.state.state).toBe("applied");
  });
});

describe("what the user has mapped is kept and said", () => {
  const constant = { expression: '"False"', name: "False", type: "Constant", parameters: [] };
  const upper = {
    expression: "ToUpper([displayName])",
    name: "ToUpper",
    type: "Function",
    parameters: [
      { key: "source", value: { expression: "[displayName]", name: "displayName", type: "Attribute" } },
    ],
  };
  test.each<[string, Json, string]>([
    ["a constant", { source: constant }, '← "False"'],
    ["a function", { source: upper }, "← ToUpper([displayName])"],
    [
      "another attribute",
      { source: { expression: "[objectId]", name: "objectId", type: "Attribute" } },
      "← [objectId]",
    ],
    ["a default alone", { source: null, defaultValue: "False" }, 'no source, default "False"'],
    ["a default besides", { defaultValue: "x" }, '← [mailNickname], default "x"'],
    ["only on creation", { flowType: "ObjectAddOnly" }, "← [mailNickname], ObjectAddOnly"],
    ["on every cycle", { flowBehavior: "FlowAlways" }, "← [mailNickname], FlowAlways"],
    ["for matching", { matchingPriority: 2 }, "← [mailNickname], matching priority 2"],
  ])("%s", (_, members, said) => {
    const planned = plan("complete", ({ mapping }) => {
      mapping.enabled = false;
      Object.assign(entry(mapping.attributeMappings, "mailNickname"), members);
    });
    expect(kept(planned)).toContain(`= mapping:Group→Group / attribute:mailNickname: ${said}`);
    const mapping = value(planned).synchronizationRules[0]?.objectMappings[1];
    expect(entry(mapping?.attributeMappings ?? [], "mailNickname")).toMatchObject(members);
    expectDone(planned);
  });

  test.each<[string, JsonObject | null | undefined, string]>([
    ["null", null, "null"],
    ["absent", undefined, "(absent)"],
    [
      "empty",
      { type: "Attribute", name: "", expression: null },
      '{"type":"Attribute","name":"","expression":null}',
    ],
  ])("but a source that is %s, without a default, is filled in", (_, source, before) => {
    const planned = plan("complete", ({ mapping }) => {
      const mailEnabled = entry(mapping.attributeMappings, "mailEnabled");
      if (source === undefined) delete mailEnabled.source;
      else mailEnabled.source = source;
    });
    expect(changes(planned)).toEqual([
      `~ mapping:Group→Group / attribute:mailEnabled: source ${before} → [mailEnabled] (resync)`,
    ]);
    expectDone(planned);
  });
});

describe("what is not its affair stays", () => {
  test("a mapping of Group that the engine keeps for itself; the real one is added beside it", () => {
    const internal = {
      enabled: false,
      name: null,
      sourceObjectName: "",
      targetObjectName: "Group",
      attributeMappings: [],
      metadata: [{ key: "Unsynchronized", value: "true" }],
    };
    const planned = plan("absent", ({ rule }) => void rule.objectMappings.push(structuredClone(internal)));
    expect(value(planned).synchronizationRules[0]?.objectMappings.at(-2)).toEqual(internal);
    expectDone(planned);
  });

  test("properties that nobody knows, on every level", () => {
    const planned = plan("disabled", ({ schema, rule, mapping, source }) => {
      for (const object of [schema, rule, mapping, source]) object["x-kept"] = { 1: ["a", null] };
      Object.assign(mapping.attributeMappings[0] as Json, { "x-kept": 1.5 });
      Object.assign(source.attributes[0] as Json, { "x-kept": "b" });
    });
    expect(planned.after.file.text.match(/"x-kept"/g)).toHaveLength(6);
    expect(
      complaints(planned.after).filter((complaint) => !complaint.startsWith("unknown-property")),
    ).toEqual([]);
    expect(planMigrations(planned.after, { migrations: [groupSync] }).steps[0]?.state.state).toBe("applied");
  });

  test("another rule, even one that stands before", () => {
    const planned = plan("disabled", ({ schema, rule }) => {
      const other = {
        ...rule,
        id: "c0ffee07-0000-4000-8000-000000000099",
        name: "OTHER",
        objectMappings: [],
      };
      schema.synchronizationRules.unshift(other);
    });
    expect(value(planned).synchronizationRules[0]?.objectMappings).toEqual([]);
    expectDone(planned);
  });
});

test("the mapping of groups in a rule of its own is found there", () => {
  const planned = plan("disabled", ({ schema, rule, mapping }) => {
    rule.objectMappings.splice(rule.objectMappings.indexOf(mapping), 1);
    const id = "c0ffee07-0000-4000-8000-000000000099";
    schema.synchronizationRules.push({ ...rule, id, name: "GROUP_INBOUND_GROUP", objectMappings: [mapping] });
  });
  expect(changes(planned)[0]).toBe(
    "~ rule:GROUP_INBOUND_GROUP / mapping:Group→Group: enabled false → true (create)",
  );
  expectDone(planned);
});

test("a template's inline schema is migrated where it stands", () => {
  const { schema } = groupSchema("disabled");
  const template = {
    id: "Azure2Azure",
    applicationId: "518e5f48-1fc8-4c48-9387-9fdf28b0dfe7",
    default: true,
    schema,
  };
  const planned = planMigrations(read(template), { migrations: [groupSync] });
  expect(JSON.parse(planned.after.file.text)).toEqual({ ...template, schema: value(plan("disabled")) });
  expectDone(planned);
});

describe("blocked, with the reason:", () => {
  const source = 'the source directory "Azure Active Directory"';
  const target = 'the target directory "Azure Active Directory (target tenant)"';
  test.each<[string, (parts: GroupSchema) => void, string]>([
    [
      "two mappings of groups",
      ({ rule, mapping }) => void rule.objectMappings.push({ ...mapping }),
      "the rule USER_INBOUND_USER has 2 mappings of groups; keep one",
    ],
    [
      "two rules that map groups",
      ({ schema, rule }) => void schema.synchronizationRules.push({ ...rule, id: "b", name: "B" }),
      "the rules USER_INBOUND_USER and B map groups; keep the mapping of groups in one",
    ],
    [
      "several rules of which none is known",
      ({ schema, rule, mapping }) => {
        rule.objectMappings.splice(rule.objectMappings.indexOf(mapping), 1);
        rule.id = "a";
        schema.synchronizationRules.push({ ...rule, id: "b", name: "B" });
      },
      "none of the 2 synchronization rules has the id of cross-tenant synchronization",
    ],
    [
      "no rule",
      ({ schema }) => void schema.synchronizationRules.splice(0),
      "the file has no synchronization rule",
    ],
    [
      "a rule that may not be changed",
      ({ rule }) => Object.assign(rule, { editable: false, name: null }),
      "the rule 01e28086-1453-4cb2-b95d-4fbc4564fcc0 is marked as not editable",
    ],
    [
      "no directory of the rule's name",
      ({ rule }) => Object.assign(rule, { targetDirectoryName: "Contoso" }),
      "the target directory of the rule USER_INBOUND_USER is not defined in the file",
    ],
    [
      "a directory that was renamed by half",
      ({ rule }) => Object.assign(rule, { sourceDirectoryName: "Microsoft Entra ID" }),
      'the rule USER_INBOUND_USER calls its source directory "Microsoft Entra ID", which is defined as "Azure Active Directory"; use one name',
    ],
    [
      "groups mapped to users",
      ({ mapping }) => Object.assign(mapping, { targetObjectName: "User" }),
      'a mapping connects groups with "User"; map groups to groups',
    ],
    [
      "a mapping that the service keeps for itself",
      ({ mapping }) => Object.assign(mapping, { metadata: [{ key: "Unsynchronized", value: "true" }] }),
      "the metadata of the mapping of groups says that the service keeps it for itself (Unsynchronized or Disposition)",
    ],
    [
      "an attribute mapped twice, in two cases",
      ({ mapping }) => {
        const [displayName] = mapping.attributeMappings;
        mapping.attributeMappings.push({ ...displayName, targetAttributeName: "DisplayName" });
      },
      "the mapping of groups maps DisplayName more than once; keep one",
    ],
    [
      "a mapping to what the target does not define",
      ({ mapping }) =>
        void mapping.attributeMappings.push({
          targetAttributeName: "theme",
          source: { type: "Attribute", name: "displayName", expression: "[displayName]" },
        }),
      `the mapping of groups writes theme, which Group in ${target} does not define; define it, or remove the mapping`,
    ],
    [
      "a mapping from what the source does not define",
      ({ mapping }) =>
        Object.assign(mapping.attributeMappings[0] as Json, { source: { type: "Attribute", name: "theme" } }),
      `the mapping of groups reads theme, which Group in ${source} does not define; define it, or remove the mapping`,
    ],
    [
      "groups defined in small letters",
      (parts) => Object.assign(parts.target, { name: "group" }),
      `${target} defines groups as "group"; Entra ID calls them Group`,
    ],
    [
      "an attribute defined twice",
      (parts) => void parts.source.attributes.push({ name: "displayname", type: "String" }),
      `Group in ${source} defines displayname more than once; keep one`,
    ],
    [
      "an attribute of another type",
      (parts) => void parts.source.attributes.push({ name: "mailEnabled", type: "String" }),
      `mailEnabled of Group in ${source} is defined as String; it has to be Boolean`,
    ],
    [
      "an attribute with several values",
      (parts) => Object.assign(entry(parts.target.attributes, "displayName"), { multivalued: true }),
      `displayName of Group in ${target} is defined with several values; it has one`,
    ],
    [
      "a target attribute that cannot be written",
      (parts) => Object.assign(entry(parts.target.attributes, "displayName"), { mutability: "ReadOnly" }),
      `displayName of Group in ${target} is defined as ReadOnly, but has to be written`,
    ],
    [
      "a source attribute that cannot be read",
      (parts) => Object.assign(entry(parts.source.attributes, "displayName"), { mutability: "WriteOnly" }),
      `displayName of Group in ${source} is defined as WriteOnly, but has to be read`,
    ],
    [
      "enabled written as text",
      ({ mapping }) => Object.assign(mapping, { enabled: "false" }),
      "values of the file have another type than Graph gives them, first in rule:USER_INBOUND_USER / mapping:Group→Group; `syncschema lint` names every place",
    ],
    [
      "names in PascalCase",
      ({ mapping }) => {
        mapping.FlowTypes = mapping.flowTypes;
        delete mapping.flowTypes;
      },
      "names of the file have another case than Graph gives them, first in rule:USER_INBOUND_USER / mapping:Group→Group; `syncschema lint` names every place",
    ],
    [
      "cut off by PowerShell",
      (parts) => Object.assign(parts.target, { attributes: "System.Object[]" }),
      "parts of the file were lost or never filled in, first in directory:Azure Active Directory (target tenant) / object:Group; `syncschema lint` names every place",
    ],
  ])("%s", (_, change, reason) => {
    const planned = plan("disabled", change);
    expect(told(planned)).toEqual({ state: "blocked", reason, changes: [] });
    expect(planned.after).toBe(planned.before);
  });

  test("a property twice", () => {
    const text = JSON.stringify(groupSchema("disabled").schema).replace(
      '"flowTypes":',
      '"name": "a", "flowTypes":',
    );
    expect(told(planMigrations(read(text), { migrations: [groupSync] }))).toMatchObject({
      reason:
        "the file has properties twice, first in rule:USER_INBOUND_USER / mapping:User→User; `syncschema lint` names every place",
    });
  });
});

test("ReadOnly in the source and Immutable in the target are no obstacle", () => {
  const planned = plan("disabled", ({ source, target }) => {
    entry(source.attributes, "displayName").mutability = "ReadOnly";
    entry(target.attributes, "displayName").mutability = "Immutable";
  });
  expectDone(planned);
});
