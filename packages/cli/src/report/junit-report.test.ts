import { parseXml, XmlElement } from "@rgrove/parse-xml";
import fc from "fast-check";
import { expect, test } from "vitest";
import { context, fileWith, finding, lintedFixture, nastyText } from "../../test/linted.ts";
import { printable } from "../terminal/printable.ts";
import { junitReport } from "./junit-report.ts";

const report = (...files: Parameters<typeof junitReport>[0][number][]) => junitReport(files, context);

/** The root of a report; the parser refuses what is not well-formed. */
function parsed(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error("the report is empty");
  return root;
}

const childrenOf = (element: XmlElement) => element.children.filter((child) => child instanceof XmlElement);
const named = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...named(child, name)]);

/** The attributes that an element must have, and those that it may have; a number is meant where it says so. */
const shapes: Readonly<Record<string, Readonly<Record<string, "text" | "count">>>> = {
  testsuites: { name: "text", tests: "count", failures: "count", errors: "count", skipped: "count" },
  testsuite: { name: "text", tests: "count", failures: "count", errors: "count", skipped: "count" },
  testcase: { name: "text", classname: "text" },
  failure: { message: "text", type: "text" },
  skipped: { message: "text" },
  "system-out": {},
};
const mayHold: Readonly<Record<string, readonly string[]>> = {
  testsuites: ["testsuite"],
  testsuite: ["testcase"],
  testcase: ["skipped", "failure", "system-out"],
};

/** What the XSD of Jenkins asks of a report, as far as ours goes, and that its counts are true. */
function expectToBeJunit(element: XmlElement): void {
  const { name, attributes } = element;
  const shape = shapes[name] ?? {};
  expect(Object.keys(attributes).sort()).toEqual(Object.keys(shape).sort());
  for (const [attribute, kind] of Object.entries(shape))
    if (kind === "count") expect(attributes[attribute]).toMatch(/^\d+$/);
  for (const child of childrenOf(element)) {
    expect(mayHold[name]).toContain(child.name);
    expectToBeJunit(child);
  }
  if (name === "testcase") expect(childrenOf(element).length).toBeLessThanOrEqual(1);
  if (shape.tests === undefined) return;
  expect(attributes).toMatchObject({
    tests: `${named(element, "testcase").length}`,
    failures: `${named(element, "failure").length}`,
    errors: "0",
    skipped: `${named(element, "skipped").length}`,
  });
}

test("a rule that found something is a failed test of its file", () => {
  const more = { message: "Nothing flows here either", severity: "warning" } as const;
  expect(
    report(fileWith([more, {}], { path: "exports/a.json" })),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="syncschema" tests="1" failures="1" errors="0" skipped="0">
  <testsuite name="exports/a.json" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="flow-types-none" classname="exports/a">
      <failure message="Nothing flows here either (and 1 more)" type="error">exports/a.json:3:5 warning
Nothing flows here either
why: No object is provisioned.
do: Set flowTypes.
at: rule:A / mapping:User→User

exports/a.json:3:5 error
Nothing flows
why: No object is provisioned.
do: Set flowTypes.
at: rule:A / mapping:User→User</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("a clean file is a passed test", () => {
  const [suite] = named(parsed(report(fileWith([]))), "testsuite");
  expect(suite?.attributes).toMatchObject({ tests: "1", failures: "0" });
  expect(named(suite as XmlElement, "testcase").map(({ attributes }) => attributes.name)).toEqual([
    "no findings",
  ]);
});

test("an info is said and fails nothing", () => {
  const root = parsed(report(fileWith([{ severity: "info" }])));
  expect(root.attributes).toMatchObject({ tests: "1", failures: "0" });
  expect(named(root, "system-out")[0]?.text).toContain("Nothing flows");
});

test("a rule of which every finding is suppressed is skipped, with the reasons", () => {
  const suppressed = [{ finding: finding(), reason: "a test tenant" }];
  const root = parsed(report(fileWith([{ ruleId: "duplicate-json-key" }], { suppressed })));
  expect(root.attributes).toMatchObject({ tests: "2", failures: "1", skipped: "1" });
  expect(named(root, "skipped")[0]?.attributes).toEqual({ message: "a test tenant" });
});

test("real files keep to the format", () => {
  expectToBeJunit(
    parsed(
      report(
        lintedFixture("cross-tenant/schema.json"),
        fileWith([]),
        lintedFixture("damaged/not-utf8/schema.json"),
      ),
    ),
  );
});

test("whatever a schema holds, the report is well-formed and says exactly that", () => {
  const shown = (text: string) => printable(text).replaceAll(/\p{Surrogate}|[\ufffe\uffff]/gu, unit);
  const unit = (sign: string) => `\\u${sign.charCodeAt(0).toString(16)}`;
  fc.assert(
    fc.property(nastyText, nastyText, (message, reason) => {
      const suppressed = [{ finding: finding({ ruleId: "other-rule" }), reason }];
      const root = parsed(report(fileWith([{ message }], { path: message, suppressed })));
      expectToBeJunit(root);
      const [failure] = named(root, "failure");
      expect(failure?.attributes.message).toBe(shown(message));
      expect(failure?.text).toContain(shown(`\n${message}\nwhy: `));
      expect(named(root, "skipped")[0]?.attributes.message).toBe(shown(reason));
      expect(named(root, "testsuite")[0]?.attributes.name).toBe(shown(message));
    }),
  );
});
