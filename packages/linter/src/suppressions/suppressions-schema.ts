import type { JsonSchema, RootSchema } from "@syncschema/model";

/** The JSON Schema of one suppression. */
export const suppressionSchema: JsonSchema = {
  description: "A finding that is meant to be left alone.",
  type: "object",
  additionalProperties: false,
  required: ["rule", "address", "reason"],
  properties: {
    rule: { description: "The id of the rule.", type: "string", minLength: 1 },
    address: {
      description:
        "The address that the finding shows, or that of something that it is inside of; * and ** as in overrides.",
      type: "string",
      minLength: 1,
      examples: ["rule:USER_INBOUND_USER / mapping:Group→Group / attribute:mailNickname"],
    },
    reason: {
      description: "Why it is left alone, for whoever reads this next.",
      type: "string",
      minLength: 1,
    },
    until: {
      description: "The last day on which it is left alone, as 2027-01-31.",
      type: "string",
      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    },
  },
};

/** The JSON Schema of `<file>.suppressions.json`. */
export const suppressionsSchema: RootSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:syncschema:suppressions:1",
  title: "Suppressions",
  description: "<file>.suppressions.json: findings in the file beside it that are meant to be left alone.",
  type: "object",
  additionalProperties: false,
  required: ["suppressions"],
  properties: {
    $schema: { description: "Where editors find this description.", type: "string", minLength: 1 },
    suppressions: {
      description: "Findings to leave alone.",
      type: "array",
      items: { $ref: "#/definitions/suppression" },
    },
  },
  definitions: { suppression: suppressionSchema },
};
