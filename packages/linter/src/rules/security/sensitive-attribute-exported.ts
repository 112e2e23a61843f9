import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";

export const sensitiveAttributeExported = defineRule({
  id: "sensitive-attribute-exported",
  summary: "No private or security data leaves for an app",
  why: "The values are copied to an app that others run. Home addresses, birthdays or national identifiers are personal data, security identifiers help an attacker.",
  severity: "warning",
  security: true,
  profiles: ["scim"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works",
  },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        allow: {
          description: "Source attributes that may be sent, as they are spelt in the schema.",
          type: "array",
          items: { type: "string", minLength: 1 },
          uniqueItems: true,
        },
      },
    },
    defaults: { allow: [] as readonly string[] },
  },
  messages: {
    sensitive: {
      message: "{{mapping}} sends {{names}} to the app",
      help: "Remove what the app does not need. If it does need it, agree on it with whoever answers for the data.",
    },
  },
  examples() {
    const sends = (...sources: readonly string[]) =>
      mappedParts("User", [
        ...userMappings,
        ...sources.map((source) => direct(`custom${source.slice(-6)}`, source)),
      ]);
    return {
      bad: [
        {
          title: "a security identifier and a birthday",
          parts: sends("onPremisesSecurityIdentifier", "birthday"),
        },
        {
          title: "a directory extension",
          parts: sends("extension_0123456789abcdef0123456789abcdef_nationalId"),
        },
      ],
      good: [{ title: "data of the working life", parts: sends("employeeId", "telephoneNumber") }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const { allow } = context.options;
      const found = mapping.attributeMappings.flatMap((attribute) => {
        const name = sourceAttributes(attribute).find(
          (source) => isSensitive(source) && !allow.includes(source),
        );
        return name === undefined ? [] : [{ attribute, name }];
      });
      const [first, ...others] = found;
      if (first === undefined) return;
      context.report({
        at: first.attribute.source ?? first.attribute,
        messageId: "sensitive",
        data: {
          mapping: mappingName(mapping),
          names: listed([...new Set(found.map(({ name }) => `[${name}]`))]),
        },
        related: others.map(({ attribute, name }) => ({ message: `[${name}]`, at: attribute })),
      });
    },
  },
});

/** Names of attributes, and ends of the names of directory extensions. */
function isSensitive(name: string): boolean {
  return /(?:^|_)(?:birth_?da(?:y|te)|dateOfBirth|gender|sex|salary|religion|ethnicity|national_?id(?:entifier)?|passport(?:_?number)?|ssn|social_?security_?number|home_?(?:phone|address)|personal_?e?mail|objectSid|onPremises?SecurityIdentifier|passwordHash)$/i.test(
    name,
  );
}
