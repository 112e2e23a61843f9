// @ts-check
/** The lockfile names packages by version and checksum; where they are downloaded from is everybody's own affair. */
import { readFileSync } from "node:fs";

const lines = readFileSync(new URL("../pnpm-lock.yaml", import.meta.url), "utf8").split("\n");
const addresses = lines.flatMap((line, index) =>
  /\btarball:|https?:\/\//.test(line) ? [`${index + 1}: ${line.trim()}`] : [],
);
if (addresses.length > 0) {
  process.exitCode = 1;
  console.error(
    `pnpm-lock.yaml records download addresses:\n${addresses.join("\n")}\nRemove lockfile-include-tarball-url from your npm configuration and install again.`,
  );
}
