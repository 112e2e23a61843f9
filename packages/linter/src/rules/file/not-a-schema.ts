import { defineRule } from "../../rule/define-rule.ts";

const exportIt =
  "Export the schema of one job: GET servicePrincipals/{id}/synchronization/jobs/{jobId}/schema.";
const wholeOnly =
  "A schema is written as a whole, so it is also checked as a whole. Put the piece back into its export.";

export const notASchema = defineRule({
  id: "not-a-schema",
  summary: "The file is a synchronization schema, or a template that holds one",
  why: "Another answer of Graph was saved. Sent as a schema it would be refused, or replace the schema with nothing.",
  severity: "error",
  preset: "minimal",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema",
  },
  messages: {
    jobs: { message: "This is a list of synchronization jobs, not a schema", help: exportIt },
    job: { message: "This is a synchronization job, not its schema", help: exportIt },
    templates: {
      message: "This is a list of synchronization templates, not a schema{{inside}}",
      help: exportIt,
    },
    "template-without-schema": {
      message: "This is a synchronization template without its schema",
      help: "Export it: GET servicePrincipals/{id}/synchronization/templates/{templateId}/schema.",
    },
    secrets: {
      message: "This is a list of synchronization secrets, not a schema",
      help: "Keep this file out of version control. If real values stand in it and it was shared, renew the credentials.",
    },
    "graph-error": {
      message: "This is an error that Graph answered with, not a schema",
      help: "Read the error in the file, correct the request (often the job id or a permission) and export again.",
    },
    list: { message: "This is a list, not a schema{{inside}}", help: exportIt },
    array: {
      message: "This is an array, not a schema{{inside}}",
      help: "Save the schema alone, without the brackets around it.",
    },
    piece: { message: "This is {{piece}}, a piece of a schema", help: wholeOnly },
    scalar: { message: "This is a single value, not a schema", help: exportIt },
    "unknown-object": {
      message: "This has neither synchronizationRules nor directories, so it is no schema",
      help: exportIt,
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the jobs of a service principal",
          gives: ["jobs"],
          text: '{ "value": [ { "id": "a.b", "templateId": "scim", "schedule": {} } ] }',
        },
        { title: "one job", gives: ["job"], text: '{ "id": "a.b", "templateId": "scim", "schedule": {} }' },
        {
          title: "templates",
          gives: ["templates"],
          text: '{ "value": [ { "id": "scim", "factoryTag": "scim" } ] }',
        },
        {
          title: "secrets",
          gives: ["secrets"],
          text: '{ "value": [ { "key": "BaseAddress", "value": "https://example.com/scim" } ] }',
        },
        { title: "an array around a schema", gives: ["array"], text: '[ { "directories": [] } ]' },
        {
          title: "an attribute mapping alone",
          gives: ["piece"],
          text: '{ "targetAttributeName": "mail", "source": null }',
        },
        {
          title: "an error",
          gives: ["graph-error"],
          text: '{ "error": { "code": "Authorization_RequestDenied" } }',
        },
        { title: "something else", gives: ["unknown-object"], text: '{ "name": "package" }' },
      ],
      good: [
        { title: "a schema", parts: {} },
        {
          title: "a template with its schema",
          text: '{ "id": "scim", "factoryTag": "scim", "schema": { "synchronizationRules": [], "directories": [] } }',
        },
      ],
    };
  },
  visit: {
    UnreadableFile({ problem }, context) {
      if (problem.kind !== "not-a-schema") return;
      const at = { offset: problem.offset, length: 1 };
      const { document, schemas } = problem;
      const inside =
        schemas.length === 0
          ? ""
          : `; there ${schemas.length === 1 ? "is one" : `are ${schemas.length}`} inside, at ${schemas.slice(0, 3).join(", ")}`;
      switch (document) {
        case "templates":
        case "list":
        case "array":
          return context.report({ at, messageId: document, data: { inside } });
        case "object-mapping":
        case "attribute-mapping":
        case "directory":
        case "object-definition":
        case "attribute-definition":
          return context.report({ at, messageId: "piece", data: { piece: pieces[document] } });
        default:
          return context.report({ at, messageId: document });
      }
    },
  },
});

const pieces = {
  "object-mapping": "an object mapping",
  "attribute-mapping": "an attribute mapping",
  directory: "a directory",
  "object-definition": "an object definition",
  "attribute-definition": "an attribute definition",
} as const;
