import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { customSecurityAttribute } from "./1-write.ts";

const parameters = {
  securityAttributeSet: "HR",
  securityAttribute: "PayGrade",
  securityAttributeSource: "[Grade]",
};

test.each([
  ["the target", newAttributeMapping("redacted", { source: "[Grade]" })],
  ["the source", newAttributeMapping("department", { source: "[redacted]" })],
  ["a part of an expression", newAttributeMapping("department", { source: "Trim([redacted])" })],
])("an export in which %s was redacted is refused", (_, mapping) => {
  const document = read(
    exampleSchema("hr-inbound", { source: ["Grade"], target: ["department"], mappings: [mapping] }),
  );
  const { steps, after } = planMigrations(document, { migrations: [customSecurityAttribute], parameters });
  expect(steps[0]?.state).toEqual({
    state: "blocked",
    reason: expect.stringMatching(
      /^custom security attributes were redacted .* attribute:(redacted|department); export it again/,
    ),
  });
  expect(after).toBe(document);
});

test("a source that the schema does not define is asked for, not invented", () => {
  const { steps } = planMigrations(read(exampleSchema("hr-inbound")), {
    migrations: [customSecurityAttribute],
    parameters,
  });
  expect(steps[0]?.state).toMatchObject({
    state: "blocked",
    reason: expect.stringContaining('needs the attribute "Grade", which User does not define'),
  });
});
