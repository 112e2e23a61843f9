import { mappingName, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { usersWith } from "../cross-tenant/example-users.ts";
import { clause, inScope } from "../scope/example-scope.ts";
import { changed, changesSince, placeOf } from "./changes-since.ts";
import { isAboutExternalUsers, scopeChanges } from "./scope-changes.ts";

export const scopeChanged = defineRule({
  id: "scope-changed",
  summary: "The scope lets in at least the objects that the base let in",
  why: "The next cycle evaluates every object and disables or deletes in the target those that fell out of scope.",
  severity: "warning",
  security: true,
  needs: "base",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    narrower: {
      message: "{{mapping}} has another scope than the base, and objects may fall out of it",
      help: "Compare who is in scope before and after. Turn the threshold for accidental deletions on before you save.",
    },
    wider: {
      message: "{{mapping}} lets more objects into its scope than the base",
      help: "Check that the new objects are meant: the next cycle creates them in the target.",
    },
    containers: {
      message: "{{rule}} has another {{filter}} than the base, and objects may fall out of scope",
      help: "Compare who is in scope before and after. Turn the threshold for accidental deletions on before you save.",
    },
  },
  examples() {
    const users = usersWith();
    const external = clause("alternativeSecurityIds", "EQUALS", "None");
    const sales = clause("department", "EQUALS", "Sales");
    const hr = clause("department", "EQUALS", "HR");
    return {
      bad: [
        { title: "the first filter", profile: "scim", parts: { mapping: inScope([sales]) } },
        {
          title: "another value",
          profile: "scim",
          base: { mapping: inScope([sales]) },
          parts: { mapping: inScope([hr]) },
        },
        {
          title: "one more alternative, which only lets more in",
          profile: "scim",
          gives: ["wider"],
          base: { mapping: inScope([sales]) },
          parts: { mapping: inScope([sales], [hr]) },
        },
        {
          title: "one of two alternatives between tenants is gone",
          profile: "cross-tenant",
          base: { ...users, mapping: { ...users.mapping, ...inScope([external], [external, sales]) } },
          parts: { ...users, mapping: { ...users.mapping, ...inScope([external, sales]) } },
        },
        {
          title: "the first organizational unit",
          profile: "cloud-sync",
          gives: ["containers"],
          parts: { rule: { containerFilter: { includedContainers: ["OU=Sales,DC=contoso,DC=com"] } } },
        },
      ],
      good: [
        {
          title: "the same clauses in another order",
          profile: "scim",
          base: { mapping: inScope([sales], [hr]) },
          parts: { mapping: inScope([hr], [sales]) },
        },
        {
          title: "a mapping that did not run",
          profile: "scim",
          base: { mapping: { enabled: false } },
          parts: { mapping: inScope([sales]) },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      for (const scope of scopeChanges(changes)) {
        // scope-removed says it of a filter that is gone.
        if (scope.becomes === "removed" || isAboutExternalUsers(scope, context.profile)) continue;
        const [first, ...others] = scope.changes;
        if (first === undefined) continue;
        const related = others.map((change) => ({ message: "also changed", at: placeOf(change) }));
        const data = { mapping: mappingName(scope.mapping) };
        if (scope.becomes === "narrower")
          context.report({ at: placeOf(first), messageId: "narrower", data, related });
        else context.report({ at: placeOf(first), messageId: "wider", data, related, severity: "info" });
      }
      const filters = changed(changes, "SynchronizationRule", "containerFilter", "groupFilter");
      for (const { after, property, impact } of filters) {
        if (impact !== "deprovision") continue;
        const data = { rule: sentence(nameOf(after)), filter: property };
        context.report({ at: { node: after, property }, messageId: "containers", data });
      }
    },
  },
});
