import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { listedBriefly } from "../changes/listed-briefly.ts";
import { usersWith } from "../cross-tenant/example-users.ts";
import { extensionsWritten, foreignExtensions } from "./extension-attributes.ts";

export const crossTenantExtensionApp = defineRule({
  id: "cross-tenant-extension-app",
  summary: "Directory extensions that are written between tenants are of applications of the target",
  why: "A directory extension exists where its application is registered. One of the source tenant does not exist in the target, so the value cannot be written.",
  severity: "warning",
  needs: "facts",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-directory-extensions",
  },
  messages: {
    foreign: {
      message:
        "{{mapping}} writes {{names}} of the application {{appId}}, which the target tenant does not have",
      help: "Write an extension of an application in the target tenant. If this one is, add it to targetTenant.extensionAppIds in the facts.",
    },
  },
  examples() {
    const facts = { targetTenant: { extensionAppIds: ["bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"] } };
    const parts = (appId: string) => usersWith(direct(`extension_${appId}_code`, "employeeId"));
    return {
      bad: [{ title: "one of the source tenant", facts, parts: parts("aaaaaaaaaaaa4aaa8aaaaaaaaaaaaaaa") }],
      good: [
        { title: "one of the target tenant", facts, parts: parts("bbbbbbbbbbbb4bbb8bbbbbbbbbbbbbbb") },
        { title: "not known", facts: {}, parts: parts("aaaaaaaaaaaa4aaa8aaaaaaaaaaaaaaa") },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const appIds = context.facts?.targetTenant?.extensionAppIds;
      if (appIds === undefined) return;
      for (const { appId, names } of foreignExtensions(extensionsWritten(mapping), appIds)) {
        context.report({
          at: mapping,
          messageId: "foreign",
          data: { mapping: mappingName(mapping), names: listedBriefly(names), appId },
        });
      }
    },
  },
});
