import { direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const matchingTargetNotFilterable = defineRule({
  id: "matching-target-not-filterable",
  summary: "A SCIM app is searched by an attribute that it can filter by",
  why: "For each new object the service asks the app with a filter on the matching attribute. An app that cannot filter by it answers with an error or with everybody. Many apps filter by userName and externalId alone; what is default for an app of the gallery has been tried.",
  severity: "info",
  preset: "strict",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    path: {
      message: '{{mapping}} matches by "{{name}}", by which not every SCIM app can filter',
      help: "See in the app's documentation that it filters by this attribute.",
    },
  },
  examples() {
    const name = 'emails[type eq "work"].value';
    const parts = (priority: number) => ({
      target: { attributes: [...userAttributes, { name, type: "String" }] },
      mapping: { attributeMappings: [...userMappings, direct(name, "userName", priority)] },
    });
    return {
      bad: [
        { title: "the value of a mail address", parts: parts(2) },
        {
          title: "an attribute of an extension",
          parts: {
            target: {
              attributes: [
                ...userAttributes,
                { name: "urn:ietf:params:scim:schemas:extension:contoso:2.0:User:badge", type: "String" },
              ],
            },
            mapping: {
              attributeMappings: [
                ...userMappings,
                direct("urn:ietf:params:scim:schemas:extension:contoso:2.0:User:badge", "userName", 2),
              ],
            },
          },
        },
      ],
      good: [{ title: "written but not matched by", parts: parts(0) }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, targetAttributeName: name = "", parent: mapping } = attribute;
      if (matchingPriority <= 0 || !/^urn:|[[.]/i.test(name)) return;
      context.report({ at: attribute, messageId: "path", data: { mapping: mappingName(mapping), name } });
    },
  },
});
