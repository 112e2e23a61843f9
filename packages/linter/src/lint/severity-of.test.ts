import { encode, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { exampleSchema } from "../examples/example-schema.ts";
import type { Severity } from "../finding/finding.ts";
import { defineRule } from "../rule/define-rule.ts";
import { lint } from "./lint.ts";
import type { RuleLevel, RuleSettings } from "./rule-settings.ts";

const read = (mapping: Record<string, unknown>) =>
  readDocument(
    "a.json",
    encode(JSON.stringify(exampleSchema("scim", { mapping })), { charset: "utf-8", bom: false }),
  );

/** A rule that finds fault with the mapping, and says of this case that it weighs something else. */
const complaining = (severity: Severity, ofCase?: Severity) =>
  defineRule({
    id: "complaining",
    summary: "There is no mapping",
    why: "It is only a test.",
    severity,
    evidence: { kind: "inferred", source: "the test" },
    messages: { there: { message: "There is a mapping", help: "None." } },
    examples() {
      return { bad: [], good: [] };
    },
    visit: {
      ObjectMapping(mapping, context) {
        context.report({ at: mapping, messageId: "there", ...(ofCase && { severity: ofCase }) });
      },
    },
  });

function severities(
  rule: ReturnType<typeof complaining>,
  level: RuleLevel,
  { places = [], enabled = true }: { places?: RuleSettings["places"]; enabled?: boolean } = {},
) {
  const settings = new Map([["complaining", { level, options: {}, places }]]);
  return lint(read({ enabled }), { rules: [rule], settings }).map(({ severity }) => severity);
}

describe("a level that is set", () => {
  test.each<RuleLevel>(["info", "warning", "error"])("%s is what findings weigh", (level) => {
    expect(severities(complaining("warning"), level)).toEqual([level]);
  });

  test("off leaves nothing", () => {
    expect(severities(complaining("error"), "off")).toEqual([]);
  });

  test("that is the rule's own changes nothing", () => {
    expect(severities(complaining("error", "warning"), "error")).toEqual(["warning"]);
    expect(severities(complaining("warning", "error"), "warning")).toEqual(["error"]);
  });

  test("caps a case that weighs more, when it is lower", () => {
    expect(severities(complaining("warning", "error"), "info")).toEqual(["info"]);
  });

  test("leaves a case that weighs less where it is, when it is lower", () => {
    expect(severities(complaining("error", "warning"), "warning")).toEqual(["warning"]);
  });

  test("lifts a case that weighs less, when it is higher", () => {
    expect(severities(complaining("warning", "info"), "error")).toEqual(["warning"]);
  });

  test("is one less on a disabled mapping", () => {
    expect(severities(complaining("warning"), "error", { enabled: false })).toEqual(["warning"]);
    expect(severities(complaining("warning"), "info", { enabled: false })).toEqual(["info"]);
    expect(severities(complaining("warning", "error"), "error", { enabled: false })).toEqual(["warning"]);
  });
});

describe("a level at an address", () => {
  const here = ["rule:* / mapping:User→User"];

  test("counts more than the one of the file", () => {
    expect(
      severities(complaining("error"), "error", { places: [{ addresses: here, level: "off" }] }),
    ).toEqual([]);
    expect(severities(complaining("error"), "off", { places: [{ addresses: here, level: "info" }] })).toEqual(
      ["info"],
    );
  });

  test("means nothing elsewhere", () => {
    const places: RuleSettings["places"] = [{ addresses: ["directory:*"], level: "off" }];
    expect(severities(complaining("error"), "error", { places })).toEqual(["error"]);
  });

  test("gives way to a later one", () => {
    const places: RuleSettings["places"] = [
      { addresses: here, level: "off" },
      { addresses: ["rule:*"], level: "info" },
    ];
    expect(severities(complaining("error"), "error", { places })).toEqual(["info"]);
  });
});
