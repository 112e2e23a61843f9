import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "../attribute-mappings/definitions.ts";
import { isCustomScimApp } from "./custom-scim-app.ts";
import { customScimParts } from "./custom-scim-parts.ts";

export const scimCustomComplex = defineRule({
  id: "scim-custom-complex",
  summary: "Attributes of one's own have one value and are no references",
  why: "For apps that are not of the gallery the service supports simple attributes in extensions alone: no references, none with several values, none with parts.",
  severity: "warning",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    unsupported: {
      message: '{{mapping}} writes "{{name}}", which {{fault}}: not supported in an extension',
      help: "Map one value, for instance several joined with Join, to an attribute of the type String.",
    },
  },
  examples() {
    const name = "urn:ietf:params:scim:schemas:extension:contoso:2.0:User:badges";
    return {
      bad: [
        { title: "several values", parts: customScimParts(name, { multivalued: true }) },
        {
          title: "a reference",
          parts: customScimParts(name, {
            type: "Reference",
            referencedObjects: [{ referencedObjectName: "User" }],
          }),
        },
      ],
      good: [
        { title: "one text", parts: customScimParts(name) },
        { title: "an attribute that SCIM defines", parts: customScimParts("roles", { multivalued: true }) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent: mapping } = attribute;
      if (!ownExtension.test(name) || !isCustomScimApp(mapping)) return;
      const definition = targetDefinition(attribute);
      const fault =
        definition?.type === "Reference"
          ? "is a reference"
          : definition?.multivalued
            ? "has several values"
            : undefined;
      if (definition === undefined || fault === undefined) return;
      context.report({
        at: attribute,
        messageId: "unsupported",
        data: { mapping: mappingName(mapping), name, fault },
        related: [{ message: "the definition", at: definition }],
      });
    },
  },
});

const ownExtension = /^urn:ietf:params:scim:schemas:extension:(?!enterprise:)/i;
