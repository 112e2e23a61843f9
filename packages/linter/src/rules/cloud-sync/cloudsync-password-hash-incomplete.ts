import type { ObjectMappingNode } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";

export const cloudsyncPasswordHashIncomplete = defineRule({
  id: "cloudsync-password-hash-incomplete",
  summary: "Password hashes are mapped for all kinds of users, or for none",
  why: "Password hash synchronization needs CredentialData in the mappings of both user and inetOrgPerson. People of the other kind are synchronized without their password.",
  severity: "warning",
  profiles: ["cloud-sync"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-inbound-synch-ms-graph",
  },
  messages: {
    missing: {
      message: "{{mapping}} does not map CredentialData, but {{other}} does",
      help: "Map CredentialData from [PasswordHash] here too.",
    },
  },
  examples() {
    const people = (sourceObjectName: string, ...attributeMappings: readonly object[]) => ({
      name: null,
      enabled: true,
      flowTypes: "Add,Update,Delete",
      sourceObjectName,
      targetObjectName: "User",
      attributeMappings: [direct("userName", "userName", 1), ...attributeMappings],
      scope: null,
    });
    const names = ["userName", "CredentialData", "PasswordHash"];
    const attributes = names.map((name) => ({ name, type: "String", mutability: "ReadWrite" }));
    const parts = (...objectMappings: readonly object[]) => ({
      rule: { objectMappings },
      schema: {
        directories: [
          {
            id: "ba5b00eb-4c24-41a7-9d57-cd305d47d540",
            name: "Active Directory",
            objects: ["user", "inetOrgPerson"].map((name) => ({ name, attributes })),
          },
          {
            id: "66e4a8cc-1b7b-435e-95f8-f06cea133828",
            name: "Azure Active Directory",
            objects: [{ name: "User", attributes }],
          },
        ],
      },
    });
    const hash = direct("CredentialData", "PasswordHash");
    return {
      bad: [{ title: "for user alone", parts: parts(people("user", hash), people("inetOrgPerson")) }],
      good: [
        { title: "for both", parts: parts(people("user", hash), people("inetOrgPerson", hash)) },
        { title: "for none", parts: parts(people("user"), people("inetOrgPerson")) },
        { title: "users alone are synchronized", parts: parts(people("user", hash)) },
      ],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      const people = rule.objectMappings.filter(isOfUsers);
      const complete = people.find(mapsHash);
      if (complete === undefined) return;
      for (const mapping of people) {
        if (mapsHash(mapping)) continue;
        context.report({
          at: { node: mapping, property: "attributeMappings" },
          messageId: "missing",
          data: { mapping: mappingName(mapping), other: mappingName(complete) },
        });
      }
    },
  },
});

function isOfUsers({ enabled, sourceObjectName }: ObjectMappingNode): boolean {
  return enabled && /^(?:user|inetOrgPerson)$/i.test(sourceObjectName ?? "");
}

function mapsHash(mapping: ObjectMappingNode): boolean {
  return mappingsTo(mapping, "CredentialData").length > 0;
}
