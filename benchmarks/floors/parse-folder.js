import { readdirSync, readFileSync } from "node:fs";

const [, , folder = "."] = process.argv;
for (const name of readdirSync(folder)) JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
