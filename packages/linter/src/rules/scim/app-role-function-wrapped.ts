import { direct } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const appRoleFunctionWrapped = defineRule({
  id: "app-role-function-wrapped",
  summary: "The list of app roles goes to roles as it is",
  why: "AppRoleAssignmentsComplex and AssertiveAppRoleAssignmentsComplex give the list that SCIM has for roles. A function for texts around them makes one text of it.",
  severity: "warning",
  profiles: ["scim"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    wrapped: {
      message: '{{mapping}} puts {{function}} inside of {{outer}}, so that "{{name}}" gets a text, not roles',
      help: "Take {{outer}} away, or map the text to another attribute.",
    },
  },
  examples() {
    const parts = (target: string, expression: string) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), computed(target, expression)],
        {},
        {
          [target]: { multivalued: true },
        },
      );
    return {
      bad: [
        {
          title: "in small letters",
          parts: parts("roles", "ToLower(AppRoleAssignmentsComplex([appRoleAssignments]))"),
        },
      ],
      good: [
        { title: "as it is", parts: parts("roles", "AppRoleAssignmentsComplex([appRoleAssignments])") },
        {
          title: "a text for another attribute",
          parts: parts("userType", 'Join(",", AppRoleAssignmentsComplex([appRoleAssignments]))'),
        },
      ],
    };
  },
  visit: {
    Expression({ source, attribute, mapping, checked }, context) {
      const name = attribute.targetAttributeName ?? "";
      if (name.toLowerCase() !== "roles") return;
      for (const { node, definition, within } of checked.calls) {
        if (!complex.has(definition?.name ?? "") || within?.definition?.category !== "text") continue;
        const { start, end } = within.node.nameRange;
        context.report({
          at: { node: source, property: "expression", within: { start, end } },
          messageId: "wrapped",
          data: { mapping: mappingName(mapping), function: node.name, outer: within.node.name, name },
        });
      }
    },
  },
});

const complex: ReadonlySet<string> = new Set([
  "AppRoleAssignmentsComplex",
  "AssertiveAppRoleAssignmentsComplex",
]);
