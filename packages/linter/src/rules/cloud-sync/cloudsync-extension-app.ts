import type { AttributeMappingNode } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isEntraDirectory } from "../attribute-mappings/entra-directory.ts";

export const cloudsyncExtensionApp = defineRule({
  id: "cloudsync-extension-app",
  summary: "Directory extensions that cloud sync writes belong to at most two apps",
  why: "Cloud sync supports the extensions of CloudSyncCustomExtensionsApp and of the Tenant Schema Extension App. Those of any other app stay empty.",
  severity: "warning",
  profiles: ["cloud-sync"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/custom-attribute-mapping",
  },
  messages: {
    apps: {
      message: "{{mapping}} writes extensions of {{count}} apps, and at most two are supported: {{apps}}",
      help: "Keep those of CloudSyncCustomExtensionsApp and of the Tenant Schema Extension App; define the others anew in one of these.",
    },
  },
  examples() {
    const extensions = (...digits: readonly string[]) =>
      mappedParts("user", [
        ...userMappings,
        ...digits.map((digit, index) => direct(`extension_${digit.repeat(32)}_code${index}`, "info")),
      ]);
    return {
      bad: [{ title: "of three apps", parts: extensions("a", "b", "c") }],
      good: [{ title: "of two apps", parts: extensions("a", "a", "b") }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isEntraDirectory(mapping.parent.targetDirectory)) return;
      const firsts = new Map<string, AttributeMappingNode>();
      for (const attribute of mapping.attributeMappings) {
        const app = /^extension_([\da-f]{32})_/i
          .exec(attribute.targetAttributeName ?? "")?.[1]
          ?.toLowerCase();
        if (app !== undefined && !firsts.has(app)) firsts.set(app, attribute);
      }
      const [first, second, at, ...further] = firsts.values();
      if (first === undefined || second === undefined || at === undefined) return;
      context.report({
        at,
        messageId: "apps",
        data: { mapping: mappingName(mapping), count: firsts.size, apps: [...firsts.keys()].join(", ") },
        related: [first, second, ...further].map((other) => ({
          message: "the first extension of another app",
          at: other,
        })),
      });
    },
  },
});
