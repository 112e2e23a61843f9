#!/usr/bin/env node
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

// The version is asked by scripts, often and alone: it costs no more than a file of a few lines.
const [first] = process.argv.slice(2);
if (first === "--version" || first === "-v") {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  process.stdout.write(`${version}\n`);
} else {
  // Turned on again for much work: see src/input/optimise-for-much.ts.
  require("node:v8").setFlagsFromString("--no-opt");
  require("./compile-cache.js").keepCompiled(join(__dirname, "../dist"));
  require("../dist/main.cjs").main(process.argv.slice(2));
}
