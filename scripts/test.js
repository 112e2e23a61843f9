// @ts-check
/** `npm test`: everything that has to hold before a change lands. Ends with how many tests passed and failed. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { install } from "./pnpm.js";
import { turbo } from "./turbo.js";

const root = new URL("../", import.meta.url);
const runs = new URL(".turbo/runs/", root);
const tasks = ["lint", "lint:root", "typecheck", "build", "test", "check", "check:root"];

if (!install()) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
rmSync(runs, { recursive: true, force: true });
const wentWell = turbo([
  ...tasks,
  "--continue=dependencies-successful",
  "--output-logs=new-only",
  "--summarize",
]);

const tests = readdirSync(new URL("packages/", root)).map(testsOf);
const failedTasks = tasksOfLastRun().filter(({ exitCode }) => exitCode !== 0);
for (const { name } of failedTasks) console.log(`failed: ${name}`);
const passed = tests.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failedTests = tests.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
// A failing task that is no test run counts as one failure, so that the last line never looks better than the run.
const failed = failedTests + failedTasks.filter(({ failsWithoutTests }) => failsWithoutTests).length;
process.exitCode = wentWell && failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${wentWell ? failed : Math.max(1, failed)} failed`);

/**
 * @param {string} folder
 * @returns {{ numPassedTests: number, numFailedTests: number }}
 */
function testsOf(folder) {
  try {
    return JSON.parse(readFileSync(new URL(`packages/${folder}/test-results.json`, root), "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

/** @returns {{ name: string, exitCode: number, failsWithoutTests: boolean }[]} */
function tasksOfLastRun() {
  const [summary] = readdirSync(runs);
  if (summary === undefined) return [];
  return JSON.parse(readFileSync(new URL(summary, runs), "utf8")).tasks.map(
    ({ taskId, execution, package: name }) => ({
      name: taskId,
      exitCode: execution?.exitCode ?? 0,
      failsWithoutTests: !taskId.endsWith("#test") || testsOf(name.split("/").at(-1)).numFailedTests === 0,
    }),
  );
}
