import { defineConfig } from "vitest/config";

/** One report for people, one for scripts/test.js, which adds the packages' counts up. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Commands are started as processes; on a busy machine that takes its time.
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
  },
});
