import { direct } from "../../examples/example-schema.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { serviceMatch, usersChanged, usersWith } from "./example-users.ts";
import { isServiceMatch } from "./service-match.ts";
import { isCrossTenantUser } from "./user-mapping.ts";

export const crossTenantMatchingChanged = defineRule({
  id: "cross-tenant-matching-changed",
  summary: "Users between tenants are matched by alternativeSecurityIds alone, as the service made it",
  why: "The match cannot be changed, and no other can be added: the service refuses the schema with schemaInvalid.",
  severity: "error",
  preset: "minimal",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  },
  messages: {
    added: {
      message: "{{mapping}} also matches by {{names}}",
      help: "Set matchingPriority of these to 0. Only AltSecIdFromNetId([netId]) to alternativeSecurityIds may match.",
    },
    changed: {
      message: "{{mapping}} matches by {{names}} instead of alternativeSecurityIds",
      help: "Restore the mapping of AltSecIdFromNetId([netId]) to alternativeSecurityIds with matchingPriority 1, and set the other priorities to 0.",
    },
  },
  examples() {
    const byMail = direct("mail", "mail", 2);
    return {
      bad: [
        { title: "a second match", parts: usersWith(byMail) },
        {
          title: "another source",
          gives: ["changed"],
          parts: usersChanged("alternativeSecurityIds", { source: direct("x", "mail").source }),
        },
      ],
      good: [
        { title: "as the service made it", parts: usersWith() },
        {
          title: "in the case and under the name of older exports",
          parts: usersChanged("alternativeSecurityIds", {
            targetAttributeName: "alternativeSecurityIdentifier",
            source: {
              ...(serviceMatch().source as object),
              name: "AltSecidFromNetid",
              expression: "AltSecidFromNetid([netId])",
            },
          }),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantUser(mapping, context.profile)) return;
      const matches = mapping.attributeMappings.filter(({ matchingPriority }) => matchingPriority > 0);
      const others = matches.filter((attribute) => !isServiceMatch(attribute));
      // A mapping without any match is for no-matching-attribute.
      const [first, ...more] = others;
      if (first === undefined) return;
      context.report({
        at: first,
        messageId: others.length === matches.length ? "changed" : "added",
        data: {
          mapping: mappingName(mapping),
          names: listed(others.map(({ targetAttributeName }) => `"${targetAttributeName}"`)),
        },
        related: more.map((at) => ({ message: "another match", at })),
      });
    },
  },
});
