#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";

// The version is asked by scripts, often and alone: it costs no more than a file of a few lines.
const [first] = process.argv.slice(2);
if (first === "--version" || first === "-v") {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else {
  // From Node 22 on, what Node has compiled is kept for the next start (in the folder for temporary files).
  module.enableCompileCache?.();
  const { main } = await import("../dist/main.js");
  await main(process.argv.slice(2));
}
