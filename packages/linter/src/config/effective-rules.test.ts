import { describe, expect, test } from "vitest";
import { defineRule, type Rule } from "../rule/define-rule.ts";
import type { Config } from "./config.ts";
import { configuredProfile, effectiveRules, isIgnored, isOn } from "./effective-rules.ts";
import { type Preset, rulesOfPreset } from "./presets.ts";
import { type ConfigLayer, resolveConfig } from "./resolve-config.ts";

const rule = (id: string, meta: Partial<Rule> = {}) => ({
  ...defineRule({
    id,
    summary: "A test",
    why: "It is only a test.",
    severity: "warning",
    evidence: { kind: "inferred", source: "the test" },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { a: { description: "A." }, b: { description: "B." } },
      },
      defaults: { a: 1, b: 1 },
    },
    messages: {},
    examples() {
      return { bad: [], good: [] };
    },
    visit: {},
  }),
  ...meta,
});

const rules = [
  rule("least", { preset: "minimal", severity: "error" }),
  rule("usual", { aliases: ["usual-before"] }),
  rule("most", { preset: "strict", security: true, profiles: ["scim"] }),
];

const resolved = (...layers: ConfigLayer[]) => resolveConfig(layers, { rules });
const layer = (config: Config, name = "a.json"): ConfigLayer => ({ name, config });

/** The levels of the rules that are on or were turned off, as `rule: level from`. */
const levels = (config: ReturnType<typeof resolved>, path = "x.json") =>
  effectiveRules(config, { path })
    .filter(({ from }) => from !== undefined)
    .map((effective) => `${effective.rule.id}: ${effective.level} ${effective.from}`);

describe("a preset has the rules that say so", () => {
  test.each<[Preset, string[]]>([
    ["minimal", ["least"]],
    ["recommended", ["least", "usual"]],
    ["strict", ["least", "usual", "most"]],
    ["security", ["most"]],
    ["all", ["least", "usual", "most"]],
  ])("%s", (preset, ids) => {
    expect(rulesOfPreset(preset, rules).map(({ id }) => id)).toEqual(ids);
  });
});

describe("what a configuration starts from", () => {
  const recommended = ["least: error recommended", "usual: warning recommended"];

  test("without any layer it is recommended", () => {
    expect(levels(resolved())).toEqual(recommended);
  });

  test("without a preset among the layers it is recommended", () => {
    expect(levels(resolved(layer({}, "base.json"), layer({ extends: ["./base.json"] })))).toEqual(
      recommended,
    );
  });

  test("it is the preset that is named", () => {
    expect(levels(resolved({ preset: "minimal" }, layer({ extends: ["minimal"] })))).toEqual([
      "least: error minimal",
    ]);
  });

  test("it is nothing where nothing is extended on purpose", () => {
    expect(levels(resolved(layer({ extends: [] })))).toEqual([]);
  });

  test("a preset set by hand takes the place of those that are named", () => {
    const layers = [{ preset: "strict" as const }, layer({ extends: ["strict"], rules: { usual: "off" } })];
    expect(levels(resolveConfig(layers, { rules, preset: "recommended" }))).toEqual([
      "least: error recommended",
      "usual: off a.json",
    ]);
  });
});

describe("a later layer counts more", () => {
  test("for levels", () => {
    const config = resolved(
      layer({ rules: { usual: "info" } }, "base.json"),
      layer({ rules: { usual: "error" } }),
    );
    expect(levels(config)).toContain("usual: error a.json");
  });

  test("for options, one by one", () => {
    const config = resolved(
      layer({ rules: { usual: { options: { a: 2 } } } }, "base.json"),
      layer({ rules: { usual: { options: { b: 3 } } } }),
    );
    const usual = effectiveRules(config, { path: "x.json" }).find(
      (effective) => effective.rule.id === "usual",
    );
    expect(usual).toMatchObject({ options: { a: 2, b: 3 }, optionsFrom: "a.json", from: "recommended" });
  });

  test("but options alone leave a rule off that was turned off", () => {
    const config = resolved(
      layer({ rules: { usual: "off" } }, "base.json"),
      layer({ rules: { usual: { options: { a: 2 } } } }),
    );
    expect(levels(config)).toContain("usual: off base.json");
  });
});

test("options alone turn a rule on of which nothing was said", () => {
  expect(levels(resolved(layer({ rules: { most: { options: {} } } })))).toContain("most: warning a.json");
});

test("a rule is also known by its old id", () => {
  expect(levels(resolved(layer({ rules: { "usual-before": "off" } })))).toContain("usual: off a.json");
});

describe("an override", () => {
  const config = resolved(
    layer({
      rules: { usual: "info" },
      overrides: [
        { files: ["exports"], rules: { usual: "error" }, profile: "scim" },
        { files: ["exports/old.json"], rules: { usual: "off" } },
        { addresses: ["rule:A"], rules: { most: "info" } },
      ],
    }),
  );

  test("holds for its files, and the last that matches counts", () => {
    expect(levels(config, "x.json")).toContain("usual: info a.json");
    expect(levels(config, "exports/new.json")).toContain("usual: error a.json overrides[0]");
    expect(levels(config, "exports/old.json")).toContain("usual: off a.json overrides[1]");
  });

  test("sets the kind of provisioning for its files", () => {
    expect(configuredProfile(config, "exports/new.json")).toBe("scim");
    expect(configuredProfile(config, "x.json")).toBeUndefined();
  });

  test("turns a rule on at its addresses alone", () => {
    const most = effectiveRules(config, { path: "x.json" }).find((effective) => effective.rule.id === "most");
    expect(most).toMatchObject({
      level: "off",
      places: [{ addresses: ["rule:A"], level: "info", from: "a.json overrides[2]" }],
    });
    expect(most && isOn(most)).toBe(true);
  });
});

test("rules for other kinds of provisioning are left out where the kind is known", () => {
  const ids = effectiveRules(resolved(), { path: "x.json", profile: "hr-inbound" }).map((one) => one.rule.id);
  expect(ids).toEqual(["least", "usual"]);
});

test("files and folders are ignored that any layer says", () => {
  const config = resolved(layer({ ignore: ["old"] }, "base.json"), layer({ ignore: ["*.draft.json"] }));
  expect(["old/a.json", "a.draft.json", "a.json"].map((path) => isIgnored(config, path))).toEqual([
    true,
    true,
    false,
  ]);
});
