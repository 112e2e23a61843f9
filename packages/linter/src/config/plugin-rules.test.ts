import { describe, expect, test } from "vitest";
import { defineRule } from "../rule/define-rule.ts";
import { rules as known } from "../rules/registry.ts";
import { pluginRules } from "./plugin-rules.ts";

const rule = defineRule({
  id: "contoso-names",
  aliases: ["contoso-name"],
  summary: "Names begin with Contoso",
  why: "It is agreed.",
  severity: "info",
  evidence: { kind: "inferred", source: "the agreement" },
  messages: { other: { message: "It does not", help: "Rename it." } },
  examples() {
    return { bad: [], good: [] };
  },
  visit: { SynchronizationRule() {} },
});

test("the rules of a module are taken as they are", () => {
  expect(pluginRules({ rules: [rule] }, known)).toEqual({ ok: true, rules: [rule] });
});

describe("a plugin cannot be used", () => {
  test.each<[string, unknown, string]>([
    ["without rules", {}, "it exports no array `rules`"],
    ["with something else", { rules: ["a"] }, "rules[0] is no object"],
    ["with a rule without an id", { rules: [{ ...rule, id: undefined }] }, "rules[0] has no right `id`"],
    ["with an id in another form", { rules: [{ ...rule, id: "No" }] }, "the rule No has no right `id`"],
    [
      "with another severity",
      { rules: [{ ...rule, severity: "warn" }] },
      "the rule contoso-names has no right `severity`",
    ],
    [
      "with a message without help",
      { rules: [{ ...rule, messages: { a: { message: "A" } } }] },
      "the rule contoso-names has no right `messages`",
    ],
    [
      "with a visitor that is no function",
      { rules: [{ ...rule, visit: { File: 1 } }] },
      "the rule contoso-names has no right `visit`",
    ],
    [
      "with evidence of no kind",
      { rules: [{ ...rule, evidence: { kind: "known", source: "the agreement" } }] },
      "the rule contoso-names has no right `evidence`",
    ],
    [
      "with examples that are no function",
      { rules: [{ ...rule, examples: { bad: [], good: [] } }] },
      "the rule contoso-names has no right `examples`",
    ],
    [
      "with an id that is taken",
      { rules: [{ ...rule, id: "invalid-json" }] },
      "the rule invalid-json has the id invalid-json, which another rule has",
    ],
    [
      "with the same rule twice",
      { rules: [rule, rule] },
      "the rule contoso-names has the id contoso-names, which another rule has",
    ],
    [
      "with an old id that is taken",
      { rules: [{ ...rule, aliases: ["invalid-json"] }] },
      "the rule contoso-names has the id invalid-json, which another rule has",
    ],
  ])("%s", (_, module, fault) => {
    expect(pluginRules(module, known)).toEqual({ ok: false, fault });
  });
});
