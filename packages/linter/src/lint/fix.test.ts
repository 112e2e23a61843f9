import { encode, readDocument } from "@syncschema/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changed, exampleSchema, userMappings } from "../examples/example-schema.ts";
import type { Finding } from "../finding/finding.ts";
import { rules } from "../rules/registry.ts";
import { fixAll } from "./fix.ts";
import { lint } from "./lint.ts";

function read(value: unknown) {
  const text = JSON.stringify(value, null, 2);
  const reading = readDocument("a.json", encode(text, { charset: "utf-8", bom: false }));
  if (reading.kind !== "schema") throw new Error(reading.problem.kind);
  return reading;
}

test("fixes of one round are made together", () => {
  const document = read(
    exampleSchema("scim", { mapping: { flowTypes: "add,update" }, rule: { priority: "1" } }),
  );
  const { document: after, fixed } = fixAll(document, (current) => lint(current, { rules }));
  expect(fixed.map(({ ruleId }) => ruleId).sort()).toEqual(["invalid-enum-value", "wrong-value-type"]);
  expect(after.schema.rules[0]?.value).toMatchObject({ priority: 1 });
});

test("of two fixes for one place the second waits for the next round", () => {
  const source = {
    type: "Function",
    name: "Switch",
    expression: 'Switch([IsSoftDeleted], , "false", "True", "TRUE", "False")',
    parameters: [],
  };
  const document = read(
    exampleSchema("scim", {
      mapping: { attributeMappings: changed(userMappings, "department", { source }) },
    }),
  );
  const only = rules.filter(({ id }) => id === "switch-boolean-key-case");
  const { document: after, fixed } = fixAll(document, (current) => lint(current, { rules: only }));
  expect(fixed).toHaveLength(2);
  expect(after.file.text).toContain(
    JSON.stringify('Switch([IsSoftDeleted], , "False", "True", "True", "False")'),
  );
});

test("fixes that undo each other come to an end", () => {
  const document = read(exampleSchema("scim"));
  let turn = 0;
  const { fixed } = fixAll(document, () => {
    turn++;
    const fix = [{ op: "set", pointer: "/version", value: turn % 2 }] as const;
    return [{ fix }] as unknown as Finding[];
  });
  expect(fixed.length).toBeLessThan(20);
});

test("nothing to fix leaves the very document", () => {
  const document = read(exampleSchema("scim"));
  expect(fixAll(document, (current) => lint(current, { rules })).document).toBe(document);
});

test("whatever is wrong, fixing leaves a schema without anything to fix, and no new error", () => {
  const damages = fc.subarray(
    [
      { flowTypes: "update, add" },
      { enabled: "true" },
      { Name: null },
      { attributeMappings: { targetAttributeName: "userName", matchingPriority: "1", source: null } },
      { sourceObjectName: "user" },
      { metadata: null },
    ],
    { minLength: 1 },
  );
  fc.assert(
    fc.property(damages, (members) => {
      const document = read(exampleSchema("scim", { mapping: Object.assign({}, ...members) }));
      const errors = (current: typeof document) =>
        lint(current, { rules }).filter(({ severity }) => severity === "error").length;
      const { document: after } = fixAll(document, (current) => lint(current, { rules }));
      expect(lint(after, { rules }).filter(({ fix }) => fix)).toEqual([]);
      expect(errors(after)).toBeLessThanOrEqual(errors(document));
    }),
  );
});
