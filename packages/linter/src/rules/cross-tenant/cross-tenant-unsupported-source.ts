import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";
import { isCustomSecurityAttribute } from "../security/custom-security-attribute.ts";
import { usersWith } from "./example-users.ts";
import { isCrossTenantUser } from "./user-mapping.ts";

export const crossTenantUnsupportedSource = defineRule({
  id: "cross-tenant-unsupported-source",
  summary: "No photo and no custom security attribute is read between tenants",
  why: "Synchronization between tenants does not support photos and custom security attributes; the target stays empty.",
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    photo: {
      message: '{{mapping}} reads the photo "{{name}}"',
      help: "Remove this mapping.",
    },
    "security-attribute": {
      message: '{{mapping}} reads the custom security attribute "{{name}}"',
      help: "Remove this mapping; write the value to a directory extension in the source tenant if it may leave it.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "a photo", parts: usersWith(direct("thumbnailPhoto")) },
        {
          title: "a custom security attribute",
          gives: ["security-attribute"],
          parts: usersWith(direct("extensionAttribute1", "CustomSecurityAttributes.HR_Level")),
        },
      ],
      good: [{ title: "a directory extension", parts: usersWith(direct("extensionAttribute1", extension)) }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { parent: mapping, source } = attribute;
      if (source === undefined || !isCrossTenantUser(mapping, context.profile)) return;
      for (const name of new Set(sourceAttributes(attribute))) {
        const data = { mapping: mappingName(mapping), name };
        if (/^(?:thumbnailPhoto|photos?)$/i.test(name)) {
          context.report({ at: source, messageId: "photo", data });
        } else if (isCustomSecurityAttribute(name)) {
          context.report({ at: source, messageId: "security-attribute", data });
        }
      }
    },
  },
});

const extension = "extension_0123456789abcdef0123456789abcdef_level";
