/**
 * What the specification of SARIF 2.1.0 asks of the objects that our report is made of, as a JSON Schema. It is
 * stricter than the published schema: what we never write is not allowed.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...object(["$schema", "version", "runs"], {
    $schema: { type: "string", pattern: "^https://.*sarif.*2\\.1\\.0.*\\.json$" },
    version: { const: "2.1.0" },
    runs: { type: "array", minItems: 1, items: { $ref: "#/definitions/run" } },
  }),
  definitions: {
    run: object(["tool", "columnKind", "originalUriBaseIds", "results"], {
      tool: object(["driver"], {
        driver: object(["name", "version", "semanticVersion", "rules"], {
          name: { $ref: "#/definitions/text" },
          version: { $ref: "#/definitions/text" },
          semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
          rules: { type: "array", uniqueItems: true, items: { $ref: "#/definitions/reportingDescriptor" } },
        }),
      }),
      columnKind: { const: "utf16CodeUnits" },
      originalUriBaseIds: {
        type: "object",
        additionalProperties: object(["description"], { description: { $ref: "#/definitions/message" } }),
      },
      results: { type: "array", items: { $ref: "#/definitions/result" } },
    }),
    reportingDescriptor: object(
      ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"],
      {
        id: { $ref: "#/definitions/text" },
        deprecatedIds: { type: "array", uniqueItems: true, items: { $ref: "#/definitions/text" } },
        shortDescription: { $ref: "#/definitions/message" },
        fullDescription: { $ref: "#/definitions/message" },
        help: object(["text", "markdown"], {
          text: { $ref: "#/definitions/text" },
          markdown: { $ref: "#/definitions/text" },
        }),
        defaultConfiguration: object(["level"], { level: { $ref: "#/definitions/level" } }),
        properties: object(["evidence"], {
          profiles: { type: "array", items: { type: "string" } },
          evidence: object(["kind", "source"], { kind: { type: "string" }, source: { type: "string" } }),
          tags: { type: "array", uniqueItems: true, items: { type: "string" } },
        }),
      },
    ),
    result: object(["ruleId", "level", "message", "locations", "partialFingerprints", "properties"], {
      ruleId: { $ref: "#/definitions/text" },
      ruleIndex: { type: "integer", minimum: 0 },
      level: { $ref: "#/definitions/level" },
      message: { $ref: "#/definitions/message" },
      locations: {
        type: "array",
        minItems: 1,
        maxItems: 1,
        items: object(["physicalLocation", "logicalLocations"], {
          physicalLocation: { $ref: "#/definitions/physicalLocation" },
          logicalLocations: {
            type: "array",
            minItems: 1,
            uniqueItems: true,
            items: object(["name", "fullyQualifiedName"], {
              name: { $ref: "#/definitions/text" },
              fullyQualifiedName: { $ref: "#/definitions/text" },
            }),
          },
        }),
      },
      relatedLocations: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: object(["id", "message", "physicalLocation"], {
          id: { type: "integer", minimum: 0 },
          message: { $ref: "#/definitions/message" },
          physicalLocation: { $ref: "#/definitions/physicalLocation" },
        }),
      },
      partialFingerprints: {
        type: "object",
        minProperties: 1,
        // A name may end in a version, behind a slash.
        propertyNames: { pattern: "^[A-Za-z]+(/v\\d+)?$" },
        additionalProperties: { type: "string", minLength: 1 },
      },
      fixes: {
        type: "array",
        uniqueItems: true,
        items: object(["description", "artifactChanges"], {
          description: { $ref: "#/definitions/message" },
          artifactChanges: {
            type: "array",
            minItems: 1,
            uniqueItems: true,
            items: object(["artifactLocation", "replacements"], {
              artifactLocation: { $ref: "#/definitions/artifactLocation" },
              replacements: {
                type: "array",
                minItems: 1,
                items: object(["deletedRegion", "insertedContent"], {
                  deletedRegion: { $ref: "#/definitions/region" },
                  insertedContent: object(["text"], { text: { type: "string" } }),
                }),
              },
            }),
          },
        }),
      },
      suppressions: {
        type: "array",
        uniqueItems: true,
        items: object(["kind", "justification"], {
          kind: { enum: ["inSource", "external"] },
          justification: { type: "string" },
        }),
      },
      properties: object(["pointer"], { pointer: { type: "string" } }),
    }),
    physicalLocation: object(["artifactLocation", "region"], {
      artifactLocation: { $ref: "#/definitions/artifactLocation" },
      region: { $ref: "#/definitions/region" },
    }),
    artifactLocation: {
      ...object(["uri"], {
        // A URI reference has no blank, no backslash and nothing outside of ASCII.
        uri: {
          type: "string",
          pattern: "^(?:file:///)?(?:[A-Za-z0-9\\-._~!$&'()*+,;=@:/]|%[0-9A-F]{2})+$",
        },
        uriBaseId: { type: "string" },
      }),
      // Whether it is relative to something, or has a scheme.
      oneOf: [
        {
          required: ["uriBaseId"],
          properties: { uri: { not: { type: "string", pattern: "^(?:[a-z]+:|/|\\.\\./)" } } },
        },
        { properties: { uri: { type: "string", pattern: "^file:///" }, uriBaseId: false } },
      ],
    },
    region: object(["startLine", "startColumn", "endLine", "endColumn"], {
      startLine: { type: "integer", minimum: 1 },
      startColumn: { type: "integer", minimum: 1 },
      endLine: { type: "integer", minimum: 1 },
      endColumn: { type: "integer", minimum: 1 },
    }),
    level: { enum: ["none", "note", "warning", "error"] },
    message: object(["text"], { text: { $ref: "#/definitions/text" } }),
    text: { type: "string", minLength: 1 },
  },
};

function object(required: readonly string[], properties: Readonly<Record<string, unknown>>) {
  return { type: "object", required, additionalProperties: false, properties };
}
