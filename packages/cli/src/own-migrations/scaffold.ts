import type { MigrationDeclaration } from "@syncschema/migrations";

/** A migration to go on from. It is for the example of its test alone, until somebody says what it is for. */
const start = {
  summary: "The title comes from the job title",
  why: "Say here why somebody wants that.",
  mapping: "rule:Rule / mapping:User→User",
  source: "[jobTitle]",
} as const;

/** A migration as JSON; an editor completes it where the format is at hand. */
export function jsonText(id: string, format: string | undefined): string {
  const declaration: MigrationDeclaration = {
    ...(format === undefined ? {} : { $schema: format }),
    id,
    summary: start.summary,
    why: start.why,
    profiles: ["scim"],
    notes: [],
    when: { exists: [start.mapping] },
    operations: [
      { op: "ensure-attribute-mapping", at: `${start.mapping} / attribute:title`, source: start.source },
    ],
    down: "inverse",
  };
  return `${JSON.stringify(declaration, null, 2)}\n`;
}

/** A migration in TypeScript; of types alone nothing has to be installed when it runs. */
export function typescriptText(id: string): string {
  return `import type { Migration } from "@syncschema/migrations";

const mapping = "${start.mapping}";

export default {
  id: "${id}",
  summary: "${start.summary}",
  why: "${start.why}",
  profiles: ["scim"],
  notes: [],
  examples: [],
  detect({ schema }) {
    const isThere = schema.rules.some(({ name }) => name === "Rule");
    return isThere ? { state: "pending" } : { state: "not-applicable", reason: "it has no rule:Rule" };
  },
  up: () => [
    { op: "ensure-attribute-mapping", at: \`\${mapping} / attribute:title\`, source: "${start.source}" },
  ],
  down: () => [{ op: "remove", at: \`\${mapping} / attribute:title\` }],
} satisfies Migration;
`;
}

/** The test of a migration in a file beside it, for the runner that comes with Node. */
export function testText(file: string): string {
  const isJson = file.endsWith(".json");
  const imports = isJson
    ? `import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { declaredMigration } from "@syncschema/migrations";
import { exampleSchema, testMigration } from "@syncschema/migrations/testing";

const text = readFileSync(new URL("${file}", import.meta.url), "utf8");
const migration = declaredMigration(JSON.parse(text));
`
    : `import { describe, test } from "node:test";
import { exampleSchema, testMigration } from "@syncschema/migrations/testing";
import migration from "./${file}";
`;
  return `${imports}
const examples = [
  {
    title: "an app that takes titles",
    before: exampleSchema("scim", { source: ["jobTitle"], target: ["title"] }),
    after: exampleSchema("scim", {
      source: ["jobTitle"],
      target: ["title"],
      mappings: [["title", "${start.source}"]],
    }),
  },
];

testMigration({ ...migration, examples }, { describe, test });
`;
}
