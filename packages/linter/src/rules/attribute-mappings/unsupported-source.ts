import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf } from "./definitions.ts";
import { isEntraDirectory } from "./entra-directory.ts";
import { sourceAttributes } from "./source-attributes.ts";

export const unsupportedSource = defineRule({
  id: "unsupported-source",
  summary: "A mapping reads attributes of Entra ID that can be provisioned",
  why: "Some attributes of Entra ID are not handed to apps, even when the schema defines them. The mapping reads nothing.",
  severity: "warning",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    unsupported: {
      message: '{{mapping}} reads [{{source}}] for "{{target}}": {{reason}}',
      help: "{{advice}}.",
    },
  },
  examples() {
    const parts = (name: string, members: JsonObject = {}) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("extra", name)],
        {},
        {
          [name]: members,
          extra: members,
        },
      );
    return {
      bad: [
        { title: "a photo", parts: parts("thumbnailPhoto") },
        { title: "the account name of Active Directory", parts: parts("SamAccountName") },
        {
          title: "a directory extension with several values",
          parts: parts("extension_9d98ed114c4840d298fad781915f27e4_skills", { multivalued: true }),
        },
      ],
      good: [
        { title: "the account name under its name in Entra ID", parts: parts("onPremisesSamAccountName") },
        { title: "a directory extension", parts: parts("extension_9d98ed114c4840d298fad781915f27e4_code") },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { source, targetAttributeName: target = "", parent: mapping } = attribute;
      if (source === undefined || !isEntraDirectory(mapping.parent.sourceDirectory)) return;
      for (const name of new Set(sourceAttributes(attribute))) {
        const several = definitionOf(mapping.sourceObjects, name)?.multivalued ?? false;
        const found = unsupported.find(
          ({ names, onlySeveral }) => names.test(name) && (several || !onlySeveral),
        );
        if (found === undefined) continue;
        const { reason, advice } = found;
        const data = { mapping: mappingName(mapping), source: name, target, reason, advice };
        context.report({ at: source, messageId: "unsupported", data });
      }
    },
  },
});

const unsupported = [
  {
    names: /^(?:thumbnailPhoto|photos?)$/i,
    onlySeveral: false,
    reason: "photos cannot be provisioned",
    advice: "Remove the mapping",
  },
  {
    names: /^samAccountName$/i,
    onlySeveral: false,
    reason: "it is not available as a source",
    advice: "Use onPremisesSamAccountName, or bring the value in as a directory extension",
  },
  {
    names: /^extension_/i,
    onlySeveral: true,
    reason: "directory extensions with several values cannot be mapped",
    advice: "Use an extension with one value",
  },
];
