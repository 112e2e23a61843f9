import { describe, expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import { reasonText } from "./blocked.ts";
import { type Operation, operationText } from "./operation.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests reach into any part of a schema
type Json = any;

const rule = "rule:R";
const mapping = `${rule} / mapping:User→User`;
const entra = "directory:Azure Active Directory";
const app = "directory:app";

const direct = (target: string, name = target): Json => ({
  targetAttributeName: target,
  source: { type: "Attribute", name, expression: `[${name}]`, parameters: [] },
  matchingPriority: 0,
});
const clause = (attribute: string, ...values: string[]): Json => ({
  sourceOperandName: attribute,
  operatorName: "EQUALS",
  targetOperand: { values },
});
const directory = (id: string, name: string, attributes: Json[]): Json => ({
  id,
  name,
  objects: [{ name: "User", attributes, supportedApis: ["User"], metadata: [] }],
});

/** A schema with something of each kind. */
function schema(): Json {
  return {
    id: "scim.a.b",
    synchronizationRules: [
      {
        id: "1",
        name: "R",
        sourceDirectoryName: "Azure Active Directory",
        targetDirectoryName: "app",
        containerFilter: null,
        groupFilter: null,
        objectMappings: [
          {
            name: "Provision users",
            enabled: true,
            flowTypes: "Add,Update,Delete",
            sourceObjectName: "User",
            targetObjectName: "User",
            attributeMappings: [
              { ...direct("userName", "mail"), matchingPriority: 1 },
              {
                ...direct("title"),
                source: {
                  type: "Function",
                  name: "Trim",
                  expression: "Trim( [title] )",
                  parameters: [
                    { key: "source", value: { type: "Attribute", name: "title", expression: "[title]" } },
                  ],
                },
              },
            ],
            scope: { groups: [{ name: "Sales", clauses: [clause("title", "a")] }], inputFilterGroups: [] },
          },
          {
            enabled: false,
            sourceObjectName: "",
            targetObjectName: "Role",
            attributeMappings: [],
            metadata: [{ key: "Unsynchronized", value: "true" }],
          },
        ],
      },
    ],
    directories: [
      directory("66e4a8cc-1b7b-435e-95f8-f06cea133828", "Azure Active Directory", [
        { name: "mail", type: "String" },
        { name: "title", type: "String" },
        {
          name: "manager",
          type: "Reference",
          referencedObjects: [{ referencedObjectName: "User", referencedProperty: "mail" }],
        },
      ]),
      directory("2", "app", [
        { name: "userName", type: "String", required: true },
        { name: "title", type: "String", metadata: [{ key: "MaximumLength", value: "10" }] },
      ]),
    ],
  };
}

/** What operations make of the schema: what each changes in short lines, or why it does not; and the result. */
function done(operations: Operation | Operation[], change: (schema: Json) => void = () => {}) {
  const before = schema();
  change(before);
  const list = Array.isArray(operations) ? operations : [operations];
  const { document, outcomes } = applyOperations(read(before), list);
  const said = outcomes.flatMap((outcome) => {
    if (outcome.state === "blocked") return [`blocked: ${reasonText(outcome.reason)}`];
    if (outcome.state === "satisfied" && outcome.changes.length === 0) return ["satisfied"];
    return outcome.changes.map(({ kind, address, property, before: from, after, impact }) =>
      property === undefined
        ? `${kind} ${address}: ${after} (${impact})`
        : `${address}: ${property} ${from ?? "(absent)"} → ${after ?? "(absent)"} (${impact})`,
    );
  });
  return { said, value: document.root as Json };
}

const firstMapping = ({ value }: ReturnType<typeof done>) => value.synchronizationRules[0].objectMappings[0];

describe("set-enabled", () => {
  test("switches a mapping on or off", () => {
    const off = done({ op: "set-enabled", at: mapping, enabled: false });
    expect(off.said).toEqual([`${mapping}: enabled true → false (deprovision)`]);
    expect(firstMapping(off).enabled).toBe(false);
  });
  test("is satisfied when it is so", () => {
    expect(done({ op: "set-enabled", at: mapping, enabled: true }).said).toEqual(["satisfied"]);
  });
  test("leaves alone what the service keeps for itself", () => {
    expect(done({ op: "set-enabled", at: `${rule} / mapping:→Role`, enabled: true }).said).toEqual([
      "blocked: the service keeps rule:R / mapping:→Role for itself, so it is left alone",
    ]);
  });
});

describe("set-flow-types", () => {
  test("writes them in Graph's order", () => {
    expect(done({ op: "set-flow-types", at: mapping, flowTypes: ["Update", "Add"] }).said).toEqual([
      `${mapping}: flowTypes "Add,Update,Delete" → "Add,Update" (resync)`,
    ]);
    expect(done({ op: "set-flow-types", at: mapping, flowTypes: [] }).said).toEqual([
      `${mapping}: flowTypes "Add,Update,Delete" → "None" (resync)`,
    ]);
  });
  test("does not count blanks and order", () => {
    const operation: Operation = {
      op: "set-flow-types",
      at: mapping,
      flowTypes: ["Add", "Delete", "Update"],
    };
    const blanks = (before: Json) => {
      before.synchronizationRules[0].objectMappings[0].flowTypes = "Update, Delete, Add";
    };
    expect(done(operation, blanks).said).toEqual(["satisfied"]);
  });
});

describe("set-matching-order", () => {
  test("numbers the attributes and takes others out", () => {
    const operation: Operation = { op: "set-matching-order", at: mapping, attributes: ["title"] };
    expect(done(operation).said).toEqual([
      `${mapping} / attribute:userName: matchingPriority 1 → 0 (relink)`,
      `${mapping} / attribute:title: matchingPriority 0 → 1 (relink)`,
    ]);
    expect(done([operation, operation]).said.at(-1)).toBe("satisfied");
  });
  test("wants every attribute to be mapped", () => {
    expect(done({ op: "set-matching-order", at: mapping, attributes: ["id"] }).said).toEqual([
      `blocked: ${mapping} / attribute:id is not in the file`,
    ]);
  });
});

describe("set-clauses", () => {
  const a = { attribute: "title", operator: "EQUALS", values: ["a"] };
  const b = { attribute: "mail", operator: "IS NOT NULL" };
  const at = `${mapping} / filter:Sales`;
  test("adds to a group what it lacks", () => {
    expect(done({ op: "set-clauses", at, clauses: [a, b], others: "keep" }).said).toEqual([
      `add ${at} / clause:mail IS NOT NULL: mail IS NOT NULL (deprovision)`,
    ]);
  });
  test("replaces the clauses of a group", () => {
    expect(done({ op: "set-clauses", at, clauses: [b], others: "remove" }).said).toEqual([
      `remove ${at} / clause:title EQUALS: title EQUALS a (create)`,
      `add ${at} / clause:mail IS NOT NULL: mail IS NOT NULL (deprovision)`,
    ]);
  });
  test("makes the group, and the scope, where there is none", () => {
    const made = done({ op: "set-clauses", at, clauses: [a], others: "keep" }, (before) => {
      before.synchronizationRules[0].objectMappings[0].scope = null;
    });
    expect(made.said).toEqual([`add ${at}: title EQUALS a (deprovision)`]);
    expect(firstMapping(made).scope).toEqual({
      groups: [
        {
          clauses: [{ operatorName: "EQUALS", sourceOperandName: "title", targetOperand: { values: ["a"] } }],
          name: "Sales",
        },
      ],
    });
  });
  test("is satisfied when the group has them", () => {
    expect(done({ op: "set-clauses", at, clauses: [a], others: "remove" }).said).toEqual(["satisfied"]);
  });
});

describe("set-filters", () => {
  test("lets containers or groups in", () => {
    const containers = done({ op: "set-filters", at: rule, containers: ["OU=a"] });
    expect(containers.said).toEqual([
      'rule:R: containerFilter null → {"includedContainers":["OU=a"]} (deprovision)',
    ]);
  });
  test("cannot filter by both", () => {
    const both: Operation[] = [
      { op: "set-filters", at: rule, groups: ["CN=g"] },
      { op: "set-filters", at: rule, containers: ["OU=a"] },
    ];
    expect(done(both).said[1]).toBe(
      "blocked: rule:R cannot be filtered by containers and by groups at once; empty one of the filters",
    );
  });
  test("is satisfied when an empty filter is missing", () => {
    expect(done({ op: "set-filters", at: rule, containers: [] }).said).toEqual(["satisfied"]);
  });
});

describe("ensure-attribute-mapping", () => {
  const at = `${mapping} / attribute:nickName`;
  const define: Operation = {
    op: "ensure-attribute-definition",
    at: `${app} / object:User / attribute:nickName`,
  };
  test("maps an attribute, whose definition may come later in the list", () => {
    const mapped = done([{ op: "ensure-attribute-mapping", at, source: "Trim([mail])" }, define]);
    expect(mapped.said).toEqual([
      `add ${at}: ← Trim([mail]), FlowWhenChanged (resync)`,
      `add ${app} / object:User / attribute:nickName: String, ReadWrite, optional (resync)`,
    ]);
    expect(firstMapping(mapped).attributeMappings.at(-1)).toEqual({
      targetAttributeName: "nickName",
      source: {
        type: "Function",
        name: "Trim",
        expression: "Trim([mail])",
        parameters: [
          { key: "source", value: { expression: "[mail]", name: "mail", type: "Attribute", parameters: [] } },
        ],
      },
      matchingPriority: 0,
      defaultValue: null,
      exportMissingReferences: false,
      flowBehavior: "FlowWhenChanged",
      flowType: "Always",
    });
  });
  test("keeps what a person has mapped, in whatever case, and says so", () => {
    const kept = done({
      op: "ensure-attribute-mapping",
      at: `${mapping} / attribute:TITLE`,
      source: "[mail]",
    });
    expect(kept.said).toEqual([`keep ${mapping} / attribute:title: ← Trim( [title] ) (cosmetic)`]);
  });
  test("wants both attributes to be defined", () => {
    expect(done({ op: "ensure-attribute-mapping", at, source: "[mail]" }).said).toEqual([
      `blocked: ${at} needs the attribute "nickName", which User does not define; define it first`,
    ]);
    expect(done([define, { op: "ensure-attribute-mapping", at, source: "[phone]" }]).said[1]).toBe(
      `blocked: ${at} needs the attribute "phone", which User does not define; define it first`,
    );
  });
  test.each([
    ["Trim([mail]", /^blocked: the tree of the expression Trim\(\[mail\] is not known: /],
    ["Frobnicate([mail])", /Frobnicate is no known function$/],
  ])("refuses %s, whose tree is not known", (source, reason) => {
    expect(done([define, { op: "ensure-attribute-mapping", at, source }]).said[1]).toMatch(reason);
  });
});

describe("change-attribute-mapping", () => {
  const at = `${mapping} / attribute:title`;
  test("changes what is given", () => {
    const changed = done({ op: "change-attribute-mapping", at, source: "[mail]", flowType: "ObjectAddOnly" });
    expect(changed.said).toEqual([
      `${at}: source Trim( [title] ) → [mail] (resync)`,
      `${at}: flowType (absent) → "ObjectAddOnly" (resync)`,
    ]);
  });
  test("does not count layout and defaults", () => {
    const same: Operation = {
      op: "change-attribute-mapping",
      at,
      source: "Trim([title])",
      flowType: "Always",
    };
    expect(
      done(same, ({ synchronizationRules: [{ objectMappings }] }) => {
        objectMappings[0].attributeMappings[1].source.parameters[0].value.parameters = [];
      }).said,
    ).toEqual(["satisfied"]);
  });
  test("takes over properties of the source that nobody knows", () => {
    const changed = done({ op: "change-attribute-mapping", at, source: "[mail]" }, (before) => {
      before.synchronizationRules[0].objectMappings[0].attributeMappings[1].source["x-kept"] = 1;
    });
    expect(firstMapping(changed).attributeMappings[1].source).toMatchObject({ name: "mail", "x-kept": 1 });
  });
});

describe("change-attribute-definition", () => {
  const at = `${app} / object:User / attribute:title`;
  test("changes what is given, and metadata by key", () => {
    const changed = done({
      op: "change-attribute-definition",
      at,
      required: true,
      metadata: [
        { key: "MaximumLength", value: null },
        { key: "IsCustomerDefined", value: "true" },
      ],
    });
    expect(changed.said).toEqual([
      `${at}: required (absent) → true (resync)`,
      `${at}: metadata [{"key":"MaximumLength","value":"10"}] → [{"key":"IsCustomerDefined","value":"true"}] (resync)`,
    ]);
  });
  test("is satisfied by Graph's defaults", () => {
    expect(done({ op: "change-attribute-definition", at, mutability: "ReadWrite" }).said).toEqual([
      "satisfied",
    ]);
  });
});

describe("ensure-attribute-definition", () => {
  test("keeps one that says something else, and says so", () => {
    const at = `${app} / object:User / attribute:title`;
    expect(done({ op: "ensure-attribute-definition", at, type: "Integer" }).said).toEqual([
      `keep ${at}: String, ReadWrite, optional (cosmetic)`,
    ]);
    expect(done({ op: "ensure-attribute-definition", at }).said).toEqual(["satisfied"]);
  });
  test("looks into every definition of the object", () => {
    const at = `${app} / object:User / attribute:other`;
    const twin = (before: Json) =>
      before.directories[1].objects.push({ name: "User", attributes: [{ name: "other" }] });
    expect(done({ op: "ensure-attribute-definition", at }, twin).said).toEqual(["satisfied"]);
  });
});

describe("rename", () => {
  test("a directory, and the rules that name it", () => {
    const renamed = done({ op: "rename", at: app, to: "Contoso" });
    expect(renamed.said).toEqual([
      'directory:app: name "app" → "Contoso" (cosmetic)',
      'rule:R: targetDirectoryName "app" → "Contoso" (cosmetic)',
    ]);
  });

  test("an object, the mappings that read it, the references to it and its API", () => {
    const renamed = done({ op: "rename", at: `${entra} / object:User`, to: "Person" });
    expect(renamed.said.map((line) => line.replace(/ \(\w+\)$/, ""))).toEqual([
      `${entra} / object:User: name "User" → "Person"`,
      `${entra} / object:Person: supportedApis ["User"] → ["Person"]`,
      `${entra} / object:Person / attribute:manager: referencedObjects [{"referencedObjectName":"User","referencedProperty":"mail"}] → [{"referencedObjectName":"Person","referencedProperty":"mail"}]`,
      `${mapping}: sourceObjectName "User" → "Person"`,
    ]);
  });

  test("a source attribute, in the tree and the text of every expression, in clauses and references", () => {
    const title = done({ op: "rename", at: `${entra} / object:User / attribute:title`, to: "jobTitle" });
    expect(title.said).toEqual([
      `${entra} / object:User / attribute:title: name "title" → "jobTitle" (resync)`,
      `${mapping} / attribute:title: source Trim( [title] ) → Trim( [jobTitle] ) (resync)`,
      `${mapping} / filter:Sales / clause:title EQUALS: sourceOperandName "title" → "jobTitle" (deprovision)`,
    ]);
    expect(firstMapping(title).attributeMappings[1].source.parameters[0].value).toMatchObject({
      name: "jobTitle",
      expression: "[jobTitle]",
    });
    const mail = done({ op: "rename", at: `${entra} / object:User / attribute:mail`, to: "email" });
    expect(mail.value.directories[0].objects[0].attributes[2].referencedObjects[0].referencedProperty).toBe(
      "email",
    );
  });

  test("a target attribute, and the mappings that write it", () => {
    const at = `${app} / object:User / attribute:title`;
    expect(
      done({ op: "rename", at, to: "urn:x:title" }).said.map((line) => line.replace(/ \(\w+\)$/, "")),
    ).toEqual([
      `${at}: name "title" → "urn:x:title"`,
      `${mapping} / attribute:title: targetAttributeName "title" → "urn:x:title"`,
    ]);
  });

  test("is satisfied when it is done, and refuses a name that is taken", () => {
    const at = `${app} / object:User / attribute:title`;
    const operation: Operation = { op: "rename", at, to: "jobTitle" };
    expect(done([operation, operation]).said.at(-1)).toBe("satisfied");
    expect(done({ op: "rename", at, to: "userName" }).said).toEqual([
      `blocked: there is another "userName" beside ${at}`,
    ]);
  });
});

describe("add, remove and set", () => {
  const at = `${app} / object:User / attribute:nickName`;
  const value = { name: "nickName", type: "String" };
  test("add puts a thing to its siblings, before one of them where that is said", () => {
    const added = done({ op: "add", at, value, before: `${app} / object:User / attribute:title` });
    expect(added.value.directories[1].objects[0].attributes.map(({ name }: Json) => name)).toEqual([
      "userName",
      "nickName",
      "title",
    ]);
  });
  test("add is satisfied by the same thing, and refuses another one", () => {
    const twice: Operation[] = [
      { op: "add", at, value },
      { op: "add", at, value: { name: "nickName" } },
      { op: "add", at, value: { ...value, required: true } },
    ];
    expect(done(twice).said.slice(1)).toEqual([
      "satisfied",
      `blocked: ${at} is there already and says something else; change or remove it`,
    ]);
  });
  test("add wants the value to have the name of the address", () => {
    expect(done({ op: "add", at, value: { name: "other" } }).said).toEqual([
      `blocked: the value is called "attribute:other", but its address is ${at}`,
    ]);
  });
  test("remove is satisfied when there is nothing", () => {
    expect(done({ op: "remove", at }).said).toEqual(["satisfied"]);
    expect(done({ op: "remove", at: "rule:X / mapping:A→B" }).said).toEqual(["satisfied"]);
    expect(done({ op: "remove", at: `${mapping} / attribute:title` }).said).toEqual([
      `remove ${mapping} / attribute:title: ← Trim( [title] ), FlowWhenChanged (resync)`,
    ]);
  });
  test("set gives or takes a property, to the letter", () => {
    expect(done({ op: "set", at: "schema", property: "x", value: [1] }).said).toEqual([
      "schema: x (absent) → [1] (resync)",
    ]);
    expect(done({ op: "set", at: rule, property: "groupFilter" }).said).toEqual([
      "rule:R: groupFilter null → (absent) (cosmetic)",
    ]);
    expect(
      done({ op: "set", at: mapping, property: "flowTypes", value: "Add, Update, Delete" }).said,
    ).toEqual([`${mapping}: flowTypes "Add,Update,Delete" → "Add, Update, Delete" (cosmetic)`]);
  });
  test("set does not replace things that have addresses of their own", () => {
    expect(done({ op: "set", at: mapping, property: "attributeMappings", value: [] }).said).toEqual([
      `blocked: attributeMappings of ${mapping} holds things with addresses of their own; add, change or remove those`,
    ]);
  });
  test("all of them reach a mapping that the service keeps for itself when they say so", () => {
    const internal = `${rule} / mapping:→Role`;
    const operation = { op: "set", at: internal, property: "name", value: "x" } as const;
    expect(done(operation).said).toEqual([
      `blocked: the service keeps ${internal} for itself, so it is left alone`,
    ]);
    expect(done({ ...operation, evenInternal: true }).said).toEqual([
      `${internal}: name (absent) → "x" (cosmetic)`,
    ]);
  });
});

describe("what an address may say", () => {
  const operation = (at: string): Operation => ({ op: "set", at, property: "x", value: 1 });
  const twins = (before: Json) =>
    before.synchronizationRules[0].objectMappings.push(schema().synchronizationRules[0].objectMappings[0]);

  test("a directory by its id, or by a name that it has elsewhere", () => {
    for (const name of ["66e4a8cc-1b7b-435e-95f8-f06cea133828", "Microsoft Entra ID"])
      expect(done(operation(`directory:${name}`)).said).toEqual([`${entra}: x (absent) → 1 (resync)`]);
  });
  test("one of equal siblings has to be named", () => {
    expect(done(operation(mapping), twins).said).toEqual([
      `blocked: ${mapping} stands for 2 things; say which with #1 to #2 at its end`,
    ]);
    expect(done(operation(`${mapping}#1`), twins).said).toEqual([`${mapping}: x (absent) → 1 (resync)`]);
    expect(done(operation(`${mapping}#2`), twins).said).toEqual([`${mapping}#2: x (absent) → 1 (resync)`]);
  });
  test.each<[string, Operation, string]>([
    ["nothing there", operation(`${rule} / mapping:A→B`), `${rule} / mapping:A→B is not in the file`],
    [
      "nothing above it",
      operation("rule:X / mapping:A→B"),
      "rule:X / mapping:A→B is not in the file, which has no rule:X",
    ],
    [
      "another kind",
      { op: "set-enabled", at: rule, enabled: true },
      "rule:R is a synchronization rule, not an object mapping",
    ],
    [
      "a step that has no place",
      { op: "add", at: `${rule} / object:User`, value: {} },
      "a synchronization rule holds nothing that is called as the last step of rule:R / object:User",
    ],
  ])("blocked, where there is %s", (_, given, reason) => {
    expect(done(given).said).toEqual([`blocked: ${reason}`]);
  });
});

test("every operation is said as a command", () => {
  const said: Record<string, string> = {
    [operationText({ op: "set-enabled", at: mapping, enabled: false })]: `disable ${mapping}`,
    [operationText({ op: "set-flow-types", at: mapping, flowTypes: [] })]: `flow nothing in ${mapping}`,
    [operationText({
      op: "set-matching-order",
      at: mapping,
      attributes: ["a", "b"],
    })]: `match ${mapping} by a, then b`,
    [operationText({ op: "set-filters", at: rule, containers: [] })]: "let all containers into rule:R",
    [operationText({ op: "set", at: rule, property: "name" })]: "take name away from rule:R",
    [operationText({ op: "rename", at: app, to: "b" })]:
      "rename directory:app to b, with everything that refers to it",
    [operationText({
      op: "change-attribute-mapping",
      at: mapping,
      source: null,
    })]: `change source of ${mapping}`,
  };
  expect(Object.keys(said)).toEqual(Object.values(said));
});
