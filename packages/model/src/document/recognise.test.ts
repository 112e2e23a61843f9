import { describe, expect, test } from "vitest";
import { type OtherDocument, recognise } from "./recognise.ts";

const schema = { synchronizationRules: [], directories: [] };
const template = { id: "customappsso", applicationId: "…", factoryTag: "customappsso" };
const job = { id: "Azure2Azure.1.2", templateId: "Azure2Azure", schedule: {}, status: {} };

describe("a schema", () => {
  test.each([
    ["whole", schema],
    ["without directories, as documentation abridges it", { synchronizationRules: [] }],
    ["without rules", { directories: [] }],
    ["written by the PowerShell SDK", { SynchronizationRules: [] }],
    ["with anything beside", { ...schema, factoryTag: "x", error: null, value: [] }],
  ])("%s", (_, root) => {
    expect(recognise(root)).toEqual({ kind: "schema", value: root, pointer: "" });
  });

  test("is found inside a template", () => {
    expect(recognise({ ...template, schema })).toEqual({ kind: "schema", value: schema, pointer: "/schema" });
    expect(recognise({ FactoryTag: "x", Schema: schema })).toMatchObject({ pointer: "/Schema" });
  });
});

describe("another document", () => {
  test.each<[OtherDocument, unknown]>([
    ["jobs", { value: [job, job] }],
    ["jobs", [job]],
    ["templates", { value: [template] }],
    ["job", job],
    ["job", { templateId: "Azure2Azure", status: {} }],
    ["template-without-schema", template],
    ["template-without-schema", { ...template, schema: null }],
    ["secrets", { value: [{ key: "BaseAddress", value: "https://contoso.example/scim" }] }],
    ["secrets", { secrets: [] }],
    ["graph-error", { error: { code: "Authorization_RequestDenied", message: "…" } }],
    ["list", { value: [] }],
    ["list", { value: [{ name: "Trim", parameters: [] }] }],
    ["array", []],
    ["array", [schema]],
    ["object-mapping", { sourceObjectName: "User", attributeMappings: [] }],
    ["attribute-mapping", { source: {}, targetAttributeName: "mail" }],
    ["directory", { name: "salesforce.com", objects: [] }],
    ["object-definition", { name: "User", attributes: [] }],
    ["attribute-definition", { name: "mail", type: "String", mutability: "ReadWrite" }],
    ["scalar", "schema"],
    ["scalar", 1],
    ["scalar", null],
    ["unknown-object", {}],
    ["unknown-object", { schema: { id: "x" } }],
  ])("is called %s: %j", (document, root) => {
    expect(recognise(root)).toMatchObject({ kind: "other", document });
  });

  test("is not told by what objects inherit", () => {
    expect(recognise({ constructor: {}, toString: [] })).toMatchObject({ document: "unknown-object" });
  });
});

describe("the schemas in a list are named, so that one of them can be taken", () => {
  test.each([
    ["a list of templates", { value: [template, { ...template, schema }] }, ["/value/1/schema"]],
    ["an array of schemas", [schema, 1, schema], ["/0", "/2"]],
    ["templates of the PowerShell SDK", [{ FactoryTag: "x", Schema: schema }], ["/0/Schema"]],
    ["a list of jobs, which has none", { value: [job] }, []],
  ])("%s", (_, root, schemas) => {
    expect(recognise(root)).toMatchObject({ kind: "other", schemas });
  });
});
