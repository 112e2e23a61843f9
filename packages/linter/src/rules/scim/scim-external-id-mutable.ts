import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";

export const scimExternalIdMutable = defineRule({
  id: "scim-external-id-mutable",
  summary: "The externalId of a user never changes",
  why: "The externalId is the app's memory of which user of Entra ID it has. From a name it changes when the person marries, and an app that links by it loses the user or makes a second one.",
  severity: "info",
  preset: "strict",
  profiles: ["scim"],
  evidence: { kind: "field", source: "https://github.com/MicrosoftDocs/azure-docs/issues/101526" },
  messages: {
    mutable: {
      message: '{{mapping}} makes "externalId" from [{{source}}], which can change',
      help: "Map it from [objectId], before the first cycle: for users that are linked already it is a change of their id.",
    },
  },
  examples() {
    const parts = (source: string) =>
      mappedParts("User", [direct("userName", "userName", 1), direct("externalId", source)]);
    return {
      bad: [{ title: "mailNickname, the default of many apps", parts: parts("mailNickname") }],
      good: [{ title: "objectId", parts: parts("objectId") }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName, parent: mapping } = attribute;
      if (targetAttributeName !== "externalId") return;
      const [source] = sourceAttributes(attribute).filter((name) => changing.has(name));
      if (source === undefined) return;
      context.report({
        at: attribute,
        messageId: "mutable",
        data: { mapping: mappingName(mapping), source },
      });
    },
  },
});

const changing: ReadonlySet<string> = new Set(["mailNickname", "userPrincipalName", "mail", "displayName"]);
