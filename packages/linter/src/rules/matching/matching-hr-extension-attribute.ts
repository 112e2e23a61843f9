import { direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isEntraDirectory } from "../attribute-mappings/entra-directory.ts";

export const matchingHrExtensionAttribute = defineRule({
  id: "matching-hr-extension-attribute",
  summary: "Users in Entra ID are not matched by extensionAttribute1 to 15",
  why: "Entra ID cannot be searched by these attributes, so the step that looks for the user fails and the user is neither created nor updated.",
  severity: "error",
  profiles: ["hr-inbound", "api-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues",
  },
  messages: {
    extension: {
      message: '{{mapping}} matches by "{{name}}", by which Entra ID cannot be searched',
      help: "Match by employeeId.",
    },
  },
  examples() {
    const attribute = { name: "extensionAttribute3", type: "String" };
    const parts = (priority: number) => ({
      target: { attributes: [...userAttributes, attribute] },
      mapping: {
        attributeMappings: [...userMappings, direct("extensionAttribute3", "department", priority)],
      },
    });
    return {
      bad: [{ title: "an extension attribute", parts: parts(2) }],
      good: [
        { title: "written but not matched by", parts: parts(0) },
        {
          title: "in Active Directory, which can be searched by it",
          parts: {
            ...parts(2),
            rule: { targetDirectoryName: "Active Directory" },
            schema: {
              directories: [
                { id: "1", name: "Workday", objects: [{ name: "Worker", attributes: userAttributes }] },
                {
                  id: "2",
                  name: "Active Directory",
                  objects: [{ name: "Worker", attributes: [...userAttributes, attribute] }],
                },
              ],
            },
          },
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, targetAttributeName: name = "", parent: mapping } = attribute;
      if (matchingPriority <= 0 || !/^extensionAttribute(?:[1-9]|1[0-5])$/i.test(name)) return;
      if (!isEntraDirectory(mapping.parent.targetDirectory)) return;
      context.report({
        at: attribute,
        messageId: "extension",
        data: { mapping: mappingName(mapping), name },
        // The page is about HR systems; that the API is no different is inferred.
        severity: context.profile === "hr-inbound" ? "error" : "warning",
      });
    },
  },
});
