// @ts-check
/** Writes the JSON Schemas of the files that the linter reads. With --check it only compares. */
import { writeSchemas } from "../../../scripts/generated-schemas.js";
import { baselineSchema, configSchema, factsSchema, rules, suppressionsSchema } from "../dist/index.js";

await writeSchemas({
  config: configSchema(rules),
  suppressions: suppressionsSchema,
  baseline: baselineSchema,
  facts: factsSchema,
});
