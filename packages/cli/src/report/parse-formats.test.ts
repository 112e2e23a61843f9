import { expect, test } from "vitest";
import { CannotRun } from "../cannot-run.ts";
import { parseFormats } from "./parse-formats.ts";

const output = { kind: "output" };

test.each([
  [["json"], [{ format: "json", to: output }]],
  [["sarif=out/a.sarif"], [{ format: "sarif", to: { kind: "file", path: "out/a.sarif" } }]],
  [["json=C:\\a=b.json"], [{ format: "json", to: { kind: "file", path: "C:\\a=b.json" } }]],
  [
    ["sarif=a.sarif", "pretty", "junit=a.xml"],
    [
      { format: "sarif", to: { kind: "file", path: "a.sarif" } },
      { format: "pretty", to: output },
      { format: "junit", to: { kind: "file", path: "a.xml" } },
    ],
  ],
  [
    ["compact", "github"],
    [
      { format: "compact", to: output },
      { format: "github", to: output },
    ],
  ],
  [
    ["github", "azure"],
    [
      { format: "github", to: output },
      { format: "azure", to: output },
    ],
  ],
])("--format %j", (values, targets) => {
  expect(parseFormats(values, {})).toEqual(targets);
});

test.each([
  [["yaml"], "There is no format yaml"],
  [["=a.json"], 'There is no format ""'],
  [["toString"], "There is no format toString"],
  [["sarif="], "--format sarif= names no file"],
  [["pretty", "json"], "pretty and json would be mixed on standard output"],
  [["pretty", "compact"], "pretty and compact would be mixed on standard output"],
  [["json", "github"], "json and github would be mixed on standard output"],
  [["github", "github"], "github and github would be mixed on standard output"],
  [["json=a", "sarif=./a"], "Two reports would be written to ./a"],
])("--format %j cannot be: %s", (values, message) => {
  expect(() => parseFormats(values, {})).toThrow(CannotRun);
  expect(() => parseFormats(values, {})).toThrow(message);
});

test("when nothing is asked for, people are told", () => {
  expect(parseFormats([], {})).toEqual([{ format: "pretty", to: output }]);
});

test("GitHub Actions gets annotations besides, and the summary of the job where there is one", () => {
  const pretty = { format: "pretty", to: output };
  const github = { format: "github", to: output };
  expect(parseFormats([], { GITHUB_ACTIONS: "true" })).toEqual([pretty, github]);
  expect(parseFormats([], { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "/tmp/summary" })).toEqual([
    pretty,
    github,
    { format: "markdown", to: { kind: "append", path: "/tmp/summary" } },
  ]);
});

test("Azure Pipelines gets issues besides", () => {
  expect(parseFormats([], { TF_BUILD: "True" })).toEqual([
    { format: "pretty", to: output },
    { format: "azure", to: output },
  ]);
});

test("whoever asks for a format gets that alone, in a pipeline too", () => {
  const pipeline = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "/tmp/summary" };
  expect(parseFormats(["json"], pipeline)).toEqual([{ format: "json", to: output }]);
});
