// @ts-check
/** Writes the JSON Schema of a migration in a file. With --check it only compares. */
import { writeSchemas } from "../../../scripts/generated-schemas.js";
import { migrationSchema } from "../dist/index.js";

await writeSchemas({ migration: migrationSchema });
