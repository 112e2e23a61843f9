// @ts-check
/** Writes the JSON Schemas of a migration in a file and of a tenant map. With --check it only compares. */
import { writeSchemas } from "../../../scripts/generated-schemas.js";
import { migrationSchema, tenantMapSchema } from "../dist/index.js";

await writeSchemas({ migration: migrationSchema, "tenant-map": tenantMapSchema });
