import { readFileSync } from "node:fs";
import { configProblems, readJsonc, readSuppressions, rules } from "@syncschema/linter";
import { expect, test } from "vitest";
import { blocksOf } from "./page-blocks.ts";

const guide = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");

/** The first block of the guide in a language. */
function block(language: string): string {
  return blocksOf(guide).find((found) => found.language === language)?.text ?? "";
}

test("the configuration and the suppressions in the guide are in order", () => {
  const { value, problems } = readJsonc("guide", block("jsonc"));
  expect([...problems, ...configProblems(value, rules)]).toEqual([]);
  expect(value).toHaveProperty("overrides");
  const suppressions = readSuppressions("guide", block("json"), rules);
  expect(suppressions.file.problems).toEqual([]);
  expect(suppressions.suppressions).toHaveLength(1);
});
