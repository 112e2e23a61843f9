import { userMappings, without } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchedBy } from "./matched-by.ts";

export const matchingExpressionForbidden = defineRule({
  id: "matching-expression-forbidden",
  summary: "The value of a matching attribute is the same each time that it is worked out",
  why: "A value that is new each time matches no object of the target, so the cycle tries to create the object again.",
  severity: "error",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data",
  },
  messages: {
    varying: {
      message: '{{mapping}} matches by "{{name}}", for which {{function}} gives another value each time',
      help: "Match by an attribute that stays, and let this one flow without being matched.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a random text",
          profile: "scim",
          parts: matchedBy("RandomString(8,2,0,2,2)"),
        },
        { title: "a new GUID", profile: "scim", parts: matchedBy('Join("-", [userName], Guid())') },
      ],
      good: [
        {
          title: "a GUID that is not matched by",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: [
                ...without(userMappings, "department"),
                computed("department", "Guid()", { flowType: "ObjectAddOnly" }),
              ],
            },
          },
        },
      ],
    };
  },
  visit: {
    Expression({ source, attribute, mapping, checked }, context) {
      if (attribute.matchingPriority <= 0) return;
      const [call] = checked.calls.filter(({ definition }) => varying.has(definition?.name ?? ""));
      if (call === undefined) return;
      const { start, end } = call.node.nameRange;
      context.report({
        at: { node: source, property: "expression", within: { start, end } },
        messageId: "varying",
        data: {
          mapping: mappingName(mapping),
          name: attribute.targetAttributeName ?? "",
          function: call.node.name,
        },
      });
    },
  },
});

/** Now is left out: a comparison with it may well be stable. SelectUniqueValue has a rule of its own. */
const varying: ReadonlySet<string> = new Set(["Guid", "RandomString"]);
