import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { didYouMean, targetDefinition } from "../attribute-mappings/definitions.ts";
import { coreAttributes, enterpriseAttributes } from "./core-attributes.ts";
import { isCustomScimApp } from "./custom-scim-app.ts";
import { customScimParts } from "./custom-scim-parts.ts";

export const scimCoreAttributeUnknown = defineRule({
  id: "scim-core-attribute-unknown",
  summary: "Attributes without the name of an extension are those that SCIM defines",
  why: "An app that keeps to SCIM ignores an attribute that it does not know, or refuses the whole request, with it even the deactivation of a user.",
  severity: "warning",
  profiles: ["scim"],
  evidence: { kind: "documented", source: "https://www.rfc-editor.org/rfc/rfc7643" },
  messages: {
    attribute: {
      message: '{{mapping}} writes "{{name}}", which is no attribute of SCIM{{hint}}',
      help: "Write an attribute of your own as urn:ietf:params:scim:schemas:extension:{name}:2.0:User:{attribute}.",
    },
    "sub-attribute": {
      message: '{{mapping}} writes "{{name}}", and "{{attribute}}" has no "{{sub}}" in SCIM{{hint}}',
      help: "SCIM has these: {{known}}.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "the name in Entra ID", parts: customScimParts("surname") },
        { title: "an attribute of employees, without its extension", parts: customScimParts("department") },
        { title: "a part of the name", gives: ["sub-attribute"], parts: customScimParts("name.lastName") },
      ],
      good: [
        { title: "as SCIM has it", parts: customScimParts("name.familyName") },
        { title: "one of several", parts: customScimParts('emails[type eq "work"].value') },
        {
          title: "an extension",
          parts: customScimParts("urn:ietf:params:scim:schemas:extension:contoso:2.0:User:surname"),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent: mapping } = attribute;
      const [, first = "", sub] = /^(\w+)(?:\[[^\]]*\])?(?:\.([\w$]+))?$/.exec(name) ?? [];
      // Of an attribute that is not even defined, target-attribute-unknown speaks.
      if (first === "" || !isCustomScimApp(mapping) || targetDefinition(attribute) === undefined) return;
      const data = { mapping: mappingName(mapping), name };
      const core = Object.keys(coreAttributes).find((known) => isSame(known, first));
      if (core === undefined) {
        const enterprise = enterpriseAttributes.find((known) => isSame(known, first));
        const hint = enterprise ? `; did you mean "${enterprisePrefix}${enterprise}"?` : "";
        return context.report({ at: attribute, messageId: "attribute", data: { ...data, hint } });
      }
      const known = coreAttributes[core] ?? [];
      if (sub === undefined || known.some((one) => isSame(one, sub))) return;
      const hint = didYouMean(sub, known);
      context.report({
        at: attribute,
        messageId: "sub-attribute",
        data: { ...data, attribute: core, sub, hint, known: known.join(", ") || "none" },
      });
    },
  },
});

const enterprisePrefix = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:";

/** SCIM does not regard the case of names. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
