import type { AttributeDefinitionNode, Profile } from "@syncschema/model";
import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isEntraDirectory } from "../attribute-mappings/entra-directory.ts";

export const extensionAttributeFormat = defineRule({
  id: "extension-attribute-format",
  summary:
    "Directory extensions are named extension_, the app's id without hyphens, an underscore and a name",
  why: "Entra ID knows an extension by exactly this name. Under another one the attribute does not exist: it is read as empty, and a write fails.",
  severity: "error",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/extensionproperty",
  },
  messages: {
    hyphens: {
      message: 'The extension "{{name}}" of {{object}} has the app\'s id with hyphens',
      help: 'Write "{{expected}}", here and in the mappings that use it.',
    },
    form: {
      message: 'The extension "{{name}}" of {{object}} is not named as Entra ID names extensions',
      help: "Write extension_, the 32 hexadecimal digits of the app's id, an underscore and the name, as Graph lists it under extensionProperties.",
    },
  },
  examples() {
    const source = (name: string) => ({
      source: { attributes: [...userAttributes, { name, type: "String" }] },
    });
    return {
      bad: [
        {
          title: "an id with hyphens",
          profile: "scim",
          parts: source("extension_5b1d0e6f-0c4d-4a52-a5c1-f2a7c8a90001_costCentre"),
        },
        {
          title: "an underscore is missing",
          profile: "scim",
          gives: ["form"],
          parts: source("extension5b1d0e6f0c4d4a52a5c1f2a7c8a90001_costCentre"),
        },
      ],
      good: [
        {
          title: "as Graph names it",
          profile: "scim",
          parts: source("extension_5b1d0e6f0c4d4a52a5c1f2a7c8a90001_costCentre"),
        },
        { title: "an attribute of Exchange", profile: "scim", parts: source("extensionAttribute1") },
      ],
    };
  },
  visit: {
    AttributeDefinition(attribute, context) {
      const { name } = attribute;
      if (!name || !looksLikeExtension.test(name) || extension.test(name)) return;
      if (!isOfEntra(attribute, context.profile)) return;
      const at = { node: attribute, property: "name" };
      const data = { name, object: nameOf(attribute.parent) };
      const [, id, rest] = withHyphens.exec(name) ?? [];
      if (id !== undefined) {
        const expected = `extension_${id.replaceAll("-", "")}_${rest}`;
        return context.report({ at, messageId: "hyphens", data: { ...data, expected } });
      }
      context.report({ at, messageId: "form", data, severity: "warning" });
    },
  },
});

const looksLikeExtension = /^extension(?:_|[\da-f]{8})/i;
const extension = /^extension_[\da-f]{32}_./i;
const withHyphens = /^extension_([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})_(.+)$/i;

/** Between tenants both directories are. */
function isOfEntra({ parent }: AttributeDefinitionNode, profile: Profile): boolean {
  return profile === "cross-tenant" || isEntraDirectory(parent.parent);
}
