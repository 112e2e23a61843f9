import { changed, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "./definitions.ts";

export const targetReadOnly = defineRule({
  id: "target-read-only",
  summary: "A mapping writes attributes that can be written",
  why: "The definition says that the target lets nobody write the attribute, so the value does not arrive, and where the target refuses the whole change no other value of it does. Of Entra ID that is documented, of proxyAddresses for one; the definitions of apps are not always right, so there it is a warning.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    "read-only": {
      message: '{{mapping}} writes "{{name}}", which is defined as ReadOnly',
      help: "Remove the mapping, or correct the definition when the target does let the attribute be written.",
    },
  },
  examples() {
    const parts = (mutability: string) => ({
      target: { attributes: changed(userAttributes, "department", { mutability }) },
    });
    return {
      bad: [{ title: "a read-only attribute", profile: "scim", parts: parts("ReadOnly") }],
      good: [
        { title: "one to read and write", profile: "scim", parts: parts("ReadWrite") },
        {
          title: "one that objects are only matched by",
          profile: "scim",
          parts: {
            target: { attributes: changed(userAttributes, "department", { mutability: "ReadOnly" }) },
            mapping: { attributeMappings: changed(userMappings, "department", { matchingPriority: 2 }) },
          },
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, targetAttributeName: name = "", parent: mapping } = attribute;
      const definition = targetDefinition(attribute);
      if (matchingPriority > 0 || definition?.mutability !== "ReadOnly") return;
      context.report({
        at: attribute,
        messageId: "read-only",
        data: { mapping: mappingName(mapping), name },
        related: [{ message: "the definition", at: { node: definition, property: "mutability" } }],
        // Between tenants the target is Entra ID, of which the definition is sure to be right.
        severity: context.profile === "cross-tenant" ? "error" : "warning",
      });
    },
  },
});
