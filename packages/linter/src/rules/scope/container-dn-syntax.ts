import { child, isJsonObject, propertyPointer } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const containerDnSyntax = defineRule({
  id: "container-dn-syntax",
  summary: "Containers are given by their distinguished names",
  why: "The agent looks the containers up in Active Directory by this name; under another form it finds none, and nobody in it is in scope.",
  severity: "error",
  profiles: ["cloud-sync"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-configure",
  },
  messages: {
    syntax: {
      message: '{{rule}} includes the container "{{name}}", which is no distinguished name',
      help: "Write it as Active Directory does: OU=Staff,DC=contoso,DC=com.",
    },
  },
  examples() {
    const included = (name: string) => ({ rule: { containerFilter: { includedContainers: [name] } } });
    return {
      bad: [
        { title: "a path", parts: included("contoso.com/Users/Sales") },
        { title: "a name without its kind", parts: included("Staff,DC=contoso,DC=com") },
      ],
      good: [
        { title: "a distinguished name", parts: included("OU=Staff,DC=contoso,DC=com") },
        {
          title: "with a comma in a name and blanks between",
          parts: included("OU=Sales\\, East, OU=Staff, DC=contoso, DC=com"),
        },
      ],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      const { containerFilter } = rule.value;
      const names = isJsonObject(containerFilter) ? containerFilter.includedContainers : undefined;
      if (!Array.isArray(names)) return;
      const list = child(propertyPointer(rule, "containerFilter"), "includedContainers");
      for (const [index, name] of names.entries()) {
        if (typeof name !== "string" || isDistinguishedName(name)) continue;
        context.report({
          at: { pointer: `${list}/${index}` },
          messageId: "syntax",
          data: { rule: sentence(nameOf(rule)), name },
        });
      }
    },
  },
});

/** Pairs of a kind and a value, with commas between that no backslash and no quotes take away. */
function isDistinguishedName(name: string): boolean {
  return distinguishedName.test(name);
}

const pair = String.raw`\s*(?:[a-z][a-z\d-]*|\d+(?:\.\d+)*)\s*=\s*(?:"[^"]*"\s*|(?:[^,"\\]|\\.)*)`;
const distinguishedName = new RegExp(`^${pair}(?:,${pair})*$`, "is");
