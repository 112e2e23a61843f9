import { direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const primaryKeyMapped = defineRule({
  id: "primary-key-mapped",
  summary: "The id of a SCIM app's objects is not mapped",
  why: "The app gives the id, and the service keeps it as the link between both objects. SCIM makes it read-only: an app refuses a value or ignores it.",
  severity: "warning",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    id: {
      message: '{{mapping}} writes "{{name}}", which the app gives by itself',
      help: 'Remove the mapping. To tell the app an id of Entra ID, map [objectId] to "externalId".',
    },
  },
  examples() {
    const parts = (name: string) => ({
      target: { attributes: [...userAttributes, { name, type: "String" }] },
      mapping: { attributeMappings: [...userMappings, direct(name, "userName")] },
    });
    return {
      bad: [{ title: "id", parts: parts("id") }],
      good: [{ title: "externalId", parts: parts("externalId") }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", source, parent: mapping } = attribute;
      if (name !== "id" || source === undefined) return;
      context.report({ at: attribute, messageId: "id", data: { mapping: mappingName(mapping), name } });
    },
  },
});
