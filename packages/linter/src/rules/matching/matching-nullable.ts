import type { JsonObject } from "@syncschema/model";
import { changed, direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directSource } from "../attribute-mappings/direct-source.ts";
import { isEntraDirectory } from "../attribute-mappings/entra-directory.ts";
import { matchingAttributes, profilesWithChosenMatching } from "./matching-attributes.ts";

export const matchingNullable = defineRule({
  id: "matching-nullable",
  summary: "The only matching attribute has a value for every object",
  why: "An object without a value for any matching attribute cannot be matched and is skipped.",
  severity: "info",
  preset: "strict",
  profiles: profilesWithChosenMatching,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    nullable: {
      message: "{{mapping}} matches by [{{name}}] alone, which not every user of Entra ID has",
      help: "See that all users in scope have it, or add a second matching attribute.",
    },
  },
  examples() {
    const parts = (...more: JsonObject[]) => ({
      source: { attributes: [...userAttributes, { name: "mail", type: "String" }] },
      mapping: {
        attributeMappings: [...changed(userMappings, "userName", direct("userName", "mail", 1)), ...more],
      },
    });
    return {
      bad: [{ title: "the mail address", profile: "scim", parts: parts() }],
      good: [
        {
          title: "the mail address, and another one after it",
          profile: "scim",
          parts: {
            ...parts(direct("externalId", "userName", 2)),
            target: { attributes: [...userAttributes, { name: "externalId", type: "String" }] },
          },
        },
        { title: "the user name", profile: "scim", parts: {} },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const [only, ...others] = matchingAttributes(mapping);
      if (only?.source === undefined || others.length > 0) return;
      const name = directSource(only.source)?.name;
      if (name === undefined || !oftenEmpty.test(name)) return;
      if (!isEntraDirectory(mapping.parent.sourceDirectory)) return;
      context.report({ at: only, messageId: "nullable", data: { mapping: mappingName(mapping), name } });
    },
  },
});

/** Attributes of users in Entra ID that are empty for some in most tenants. */
const oftenEmpty =
  /^(?:mail|employeeId|mobile|telephoneNumber|onPremises\w+|immutableId|extensionAttribute\d+|extension_\w+)$/i;
