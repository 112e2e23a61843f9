import { type JsonSchema, profiles, type RootSchema } from "@syncschema/model";
import { operationSchemas } from "./operation-schemas.ts";

/** The JSON Schema of a migration that stands in a file. */
export const migrationSchema: RootSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:syncschema:migration:1",
  title: "Migration of syncschema",
  description:
    "migrations/<sequence>/<number>-<name>.json, also with comments. It is done by `syncschema migrate`.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: text("Where editors find this description."),
    id: {
      ...text(
        "<sequence>/<number>-<name>, as the file stands in its folder; the file says it when left out.",
      ),
      pattern: "^[a-z][a-z-]*\\/[1-9]\\d*-[a-z\\d-]+$",
      examples: ["contoso/1-cost-centre"],
    },
    summary: text("What a schema has after it, in one line without a full stop."),
    why: text("Why somebody wants that, in a sentence."),
    profiles: {
      description: "The kinds of provisioning that it is for.",
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", enum: profiles },
    },
    source: text("The address of a page that the knowledge comes from."),
    notes: {
      description: "What to know or to do besides, in sentences, for a person who is about to run it.",
      type: "array",
      items: text("A sentence."),
    },
    dependsOn: {
      description: "Ids of migrations of other sequences that come before; those of its own always do.",
      type: "array",
      uniqueItems: true,
      items: text("An id."),
    },
    parameters: {
      description: "What only a person knows, by name. {{name}} stands for it in the texts of operations.",
      type: "object",
      additionalProperties: reference("parameter"),
    },
    when: {
      description: "What a schema has to have, and what not, before the migration and after it.",
      type: "object",
      additionalProperties: false,
      properties: {
        exists: addresses("All of them are there."),
        absent: addresses("None of them is there."),
      },
    },
    operations: { ...operations("What it does, each on the result of those before it."), minItems: 1 },
    down: {
      description:
        'The way back: "inverse" where each operation says itself what undoes it, operations, or why there is none.',
      oneOf: [
        {
          description:
            "Undoes the operations, the last one first. It is then blocked where some are done already.",
          type: "string",
          enum: ["inverse"],
        },
        operations("What undoes it."),
        {
          type: "object",
          additionalProperties: false,
          properties: { irreversible: text("Why there is no way back, or what to do by hand; a sentence.") },
          required: ["irreversible"],
        },
      ],
    },
  },
  required: ["summary", "why", "profiles", "operations", "down"],
  definitions: {
    parameter: {
      type: "object",
      additionalProperties: false,
      properties: {
        description: text(
          "What it is, as the middle of a sentence: the id of the app that owns the extension.",
        ),
        example: text("A value, which the pattern accepts."),
        pattern: text("A regular expression that values match; anything when left out."),
        default: { description: "Taken when none is given; asked for when left out.", type: "string" },
      },
      required: ["description", "example"],
    },
    operation: { oneOf: Object.entries(operationSchemas).map(([op, schema]) => withOp(op, schema)) },
  },
};

function withOp(op: string, { properties = {}, required = [], ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    properties: { op: { description: "What to do.", type: "string", const: op }, ...properties },
    required: ["op", ...required],
  };
}

function operations(description: string): JsonSchema {
  return { description, type: "array", items: reference("operation") };
}

function addresses(description: string): JsonSchema {
  const examples = ["rule:USER_OUTBOUND_USER / mapping:User→User"];
  return { description, type: "array", minItems: 1, items: { ...text("An address."), examples } };
}

function text(description: string): JsonSchema {
  return { description, type: "string", minLength: 1 };
}

function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
