import type { Profile } from "@syncschema/model";
import { changed, direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directFlow } from "./direct-flow.ts";

export const multivaluedToSingle = defineRule({
  id: "multivalued-to-single",
  summary: "An attribute with several values is not handed on to one with a single value",
  why: "For an object with more than one value the cycle logs SchemaPropertyCanOnlyAcceptValue and does not write it.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs",
  },
  messages: {
    several: {
      message: '{{mapping}} hands [{{source}}], which has several values, on to "{{target}}", which has one',
      help: "Choose one with Item([{{source}}], 1), or join them with Join.",
    },
  },
  examples() {
    const several = [...userAttributes, { name: "otherMails", type: "String", multivalued: true }];
    const attributeMappings = changed(userMappings, "department", direct("department", "otherMails"));
    return {
      bad: [
        {
          title: "several to one",
          profile: "scim",
          parts: { source: { attributes: several }, mapping: { attributeMappings } },
        },
      ],
      good: [
        {
          title: "several to several",
          profile: "scim",
          parts: {
            source: { attributes: several },
            target: { attributes: changed(userAttributes, "department", { multivalued: true }) },
            mapping: { attributeMappings },
          },
        },
      ],
    };
  },
  visit: {
    MappingSource(source, context) {
      const flow = directFlow(source);
      if (flow === undefined) return;
      const { mapping, attribute, name, from, to } = flow;
      // Of what is matched by, matching-multivalued speaks.
      if (attribute.matchingPriority > 0 || hasRuleOfItsOwn(name, context.profile)) return;
      if (!from.multivalued || to.multivalued) return;
      context.report({
        at: source,
        messageId: "several",
        data: { mapping: mappingName(mapping), source: name, target: to.name ?? "" },
        related: [
          { message: "has several values", at: from },
          { message: "has one value", at: to },
        ],
      });
    },
  },
});

/** App roles and directory extensions cannot be handed to apps as they are, whatever the target takes. */
function hasRuleOfItsOwn(name: string, profile: Profile): boolean {
  return name === "appRoleAssignments" || (profile === "scim" && /^extension_/i.test(name));
}
