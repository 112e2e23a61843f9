import { encode, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { baselineEntry } from "../baseline/baseline-entry.ts";
import { prunedEntries, updatedEntries } from "../baseline/update-baseline.ts";
import { direct, exampleSchema, userMappings } from "../examples/example-schema.ts";
import { rules } from "../rules/registry.ts";
import { readSuppressions } from "../suppressions/read-suppressions.ts";
import type { Suppression } from "../suppressions/suppression.ts";
import type { Config } from "./config.ts";
import { type ConfiguredLintOptions, lintConfigSuppressions, lintWithConfig } from "./lint-with-config.ts";
import { resolveConfig } from "./resolve-config.ts";

const read = (value: unknown) =>
  readDocument("a.json", encode(JSON.stringify(value, null, 2), { charset: "utf-8", bom: false }));

/** A mapping of people that writes two attributes which nothing defines. */
const twoUnknown = (...names: string[]) =>
  read(
    exampleSchema("scim", {
      mapping: { attributeMappings: [...userMappings, ...names.map((name) => direct(name, "displayName"))] },
    }),
  );
const reading = twoUnknown("nickname", "pager");
const mapping = "rule:Rule / mapping:User→User";
const ruleId = "target-attribute-unknown";

const config = (config: Config = {}) => resolveConfig([{ name: "config.json", config }], { rules });

function run(options: Partial<ConfiguredLintOptions> = {}, of = reading) {
  const defaults = { config: config(), path: "a.json", today: new Date("2027-01-31T12:00:00Z") };
  return lintWithConfig(of, { ...defaults, ...options });
}

const suppressionsFile = (...suppressions: Suppression[]) =>
  readSuppressions("a.json.suppressions.json", JSON.stringify({ suppressions }, null, 2), rules);
const suppress = (address: string, more: Partial<Suppression> = {}): Suppression => ({
  rule: ruleId,
  address,
  reason: "agreed",
  ...more,
});
const addresses = (findings: readonly { readonly address: string }[]) =>
  findings.map(({ address }) => address.replace(`${mapping} / `, ""));

test("without anything set, what is found is shown", () => {
  const { findings, suppressed, profile } = run();
  expect(addresses(findings)).toEqual(["attribute:nickname", "attribute:pager"]);
  expect(suppressed).toEqual([]);
  expect(profile).toBe("scim");
});

test("a configuration turns a rule off at an address", () => {
  const override = { addresses: ["** / attribute:pager"], rules: { [ruleId]: "off" as const } };
  const { findings } = run({ config: config({ overrides: [override] }) });
  expect(addresses(findings)).toEqual(["attribute:nickname"]);
});

test("the kind of provisioning is as set by hand, else as configured, else as detected", () => {
  const hr = config({ profile: "hr-inbound" });
  expect(run({ config: hr }).profile).toBe("hr-inbound");
  expect(run({ config: hr, profile: "cloud-sync" }).profile).toBe("cloud-sync");
});

describe("a suppression", () => {
  test("of an address keeps its finding apart, with the reason", () => {
    const suppressions = suppressionsFile(suppress(`${mapping} / attribute:pager`));
    const { findings, suppressed } = run({ suppressions });
    expect(addresses(findings)).toEqual(["attribute:nickname"]);
    expect(suppressed.map(({ suppression, finding }) => [finding.address, suppression.reason])).toEqual([
      [`${mapping} / attribute:pager`, "agreed"],
    ]);
  });

  test("of an ancestor is for everything inside, but for its own rule alone", () => {
    expect(run({ suppressions: suppressionsFile(suppress(mapping)) }).findings).toEqual([]);
    const other = suppressionsFile(suppress(mapping, { rule: "flow-types-none" }));
    expect(run({ suppressions: other }).findings).toHaveLength(2);
  });

  test("in the configuration holds as well", () => {
    expect(run({ config: config({ suppressions: [suppress(mapping)] }) }).findings).toEqual([]);
  });

  test("holds to the end of its last day", () => {
    const until = (day: string) => run({ suppressions: suppressionsFile(suppress(mapping, { until: day })) });
    expect(until("2027-01-31").findings).toEqual([]);
    expect(until("2027-01-30").findings).toHaveLength(2);
  });

  test("that is past its last day is a finding, at its place", () => {
    const suppressions = suppressionsFile(suppress(mapping, { until: "2027-01-30" }));
    const [finding, ...others] = run({ suppressions }).aboutSuppressions;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: "suppression-expired",
      severity: "warning",
      address: mapping,
      pointer: "/suppressions/0",
      range: { start: { line: 5, column: 18 } },
    });
  });

  test("that nothing needs is a finding", () => {
    const suppressions = suppressionsFile(suppress(mapping), suppress("rule:Other"));
    expect(run({ suppressions }).aboutSuppressions).toMatchObject([
      { ruleId: "suppression-unused", severity: "warning", pointer: "/suppressions/1" },
    ]);
  });

  test("that another one covers is needed all the same", () => {
    const suppressions = suppressionsFile(suppress(mapping), suppress(`${mapping} / attribute:pager`));
    expect(run({ suppressions }).aboutSuppressions).toEqual([]);
  });

  test("of a rule that had no say in the file is not called unused", () => {
    const suppressions = suppressionsFile(suppress(mapping, { rule: "flow-types-none" }));
    const off = config({ rules: { "flow-types-none": "off" } });
    expect(run({ suppressions, config: off }).aboutSuppressions).toEqual([]);
    const broken = readDocument("a.json", encode("{", { charset: "utf-8", bom: false }));
    expect(run({ suppressions }, broken).aboutSuppressions).toEqual([]);
  });

  test("in the configuration is unused when no file needs it, and that is a note", () => {
    const shared = config({ suppressions: [suppress(`${mapping} / attribute:pager`)] });
    const about = (...files: (typeof reading)[]) =>
      lintConfigSuppressions(
        shared,
        { name: "config.json", file: undefined },
        files.map((file) => run({ config: shared }, file)),
      );
    expect(about(twoUnknown("nickname"), reading)).toEqual([]);
    expect(about(twoUnknown("nickname"))).toMatchObject([
      { ruleId: "suppression-unused", messageId: "unused-here", severity: "info" },
    ]);
  });
});

describe("a baseline", () => {
  const baseline = run().findings.map((finding) => baselineEntry(reading, finding));

  test("keeps the findings that it has apart", () => {
    const { findings, baseline: applied } = run({ baseline });
    expect(findings).toEqual([]);
    expect(applied.known).toHaveLength(2);
    expect(applied.stale).toEqual([]);
  });

  test("one finding mended and another made is one new finding and one stale entry", () => {
    const { findings, baseline: applied } = run({ baseline }, twoUnknown("nickname", "mobile"));
    expect(addresses(findings)).toEqual(["attribute:mobile"]);
    expect(addresses(applied.stale)).toEqual(["attribute:pager"]);
  });

  test("does not hide a suppressed finding twice", () => {
    const { suppressed, baseline: applied } = run({
      baseline,
      suppressions: suppressionsFile(suppress(mapping)),
    });
    expect(suppressed).toHaveLength(2);
    expect(applied.known).toEqual([]);
  });

  test("does not call an entry stale whose rule had no say", () => {
    const { baseline: applied } = run({ baseline, config: config({ rules: { [ruleId]: "off" } }) });
    expect(applied.stale).toEqual([]);
    expect(applied.unchecked).toHaveLength(2);
  });

  test("is updated with what is new, without what is gone, and keeps reasons", () => {
    const withReason = baseline.map((entry) => ({ ...entry, reason: `because of ${entry.address}` }));
    const changed = twoUnknown("nickname", "mobile");
    const { baseline: applied } = run({ baseline: withReason }, changed);
    expect(updatedEntries(applied, changed).map(({ address, reason }) => [address, reason])).toEqual([
      [`${mapping} / attribute:nickname`, `because of ${mapping} / attribute:nickname`],
      [`${mapping} / attribute:mobile`, undefined],
    ]);
    expect(addresses(prunedEntries(applied))).toEqual(["attribute:nickname"]);
  });
});
