import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { listedBriefly } from "../changes/listed-briefly.ts";
import { extensionsRead, extensionsWritten, foreignExtensions } from "./extension-attributes.ts";

export const foreignExtensionAppId = defineRule({
  id: "foreign-extension-app-id",
  summary: "Directory extensions are of applications of this tenant",
  why: "The name of a directory extension contains the id of its application, which is another one in each tenant. After a copy from another tenant the attribute does not exist, and its value is never read or written.",
  severity: "warning",
  needs: "facts",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning-sync-attributes-for-mapping",
  },
  messages: {
    foreign: {
      message: "{{mapping}} uses {{names}} of the application {{appId}}, which the tenant does not have",
      help: "Put the id of this tenant's application into the names, in mappings and definitions. If the application is of this tenant, add it to extensionAppIds in the facts.",
    },
  },
  examples() {
    const facts = { tenant: { extensionAppIds: ["bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"] } };
    const parts = (appId: string) =>
      mappedParts("User", [
        direct("userName", "userPrincipalName", 1),
        direct("costCenter", `extension_${appId}_code`),
      ]);
    return {
      bad: [
        {
          title: "an application of another tenant",
          profile: "scim",
          facts,
          parts: parts("aaaaaaaaaaaa4aaa8aaaaaaaaaaaaaaa"),
        },
      ],
      good: [
        {
          title: "one of this tenant",
          profile: "scim",
          facts,
          parts: parts("bbbbbbbbbbbb4bbb8bbbbbbbbbbbbbbb"),
        },
        { title: "not known", profile: "scim", facts: {}, parts: parts("aaaaaaaaaaaa4aaa8aaaaaaaaaaaaaaa") },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const appIds = context.facts?.tenant?.extensionAppIds;
      if (appIds === undefined) return;
      // Between tenants the target has applications of its own: cross-tenant-extension-app.
      const written = context.profile === "cross-tenant" ? [] : extensionsWritten(mapping);
      for (const { appId, names } of foreignExtensions([...extensionsRead(mapping), ...written], appIds)) {
        context.report({
          at: mapping,
          messageId: "foreign",
          data: { mapping: mappingName(mapping), names: listedBriefly(names), appId },
        });
      }
    },
  },
});
