import { userAttributes } from "../../examples/example-schema.ts";
import { listed } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { hasApiExpression } from "./api-expressions.ts";

export const apiExpressionOnNonHr = defineRule({
  id: "api-expression-on-non-hr",
  summary: "Only attributes of HR systems have API expressions",
  why: "API expressions are for the connectors of Workday and SuccessFactors. Elsewhere they say nothing, and hide that the attribute is not read as somebody meant.",
  severity: "info",
  preset: "strict",
  profiles: ["scim", "cross-tenant", "cloud-sync", "api-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    unused: {
      message:
        '{{names}} of "{{object}}" in "{{directory}}" have API expressions, which no HR connector reads',
      help: 'Set "apiExpressions" to [], unless the documentation of this connector asks for them.',
    },
  },
  examples() {
    const apiExpressions = [{ key: "custom", value: "$.department" }];
    return {
      bad: [
        {
          title: "an attribute of an app",
          parts: { target: { attributes: userAttributes.map((each) => ({ ...each, apiExpressions })) } },
        },
      ],
      good: [
        {
          title: "an empty list",
          parts: { target: { attributes: userAttributes.map((each) => ({ ...each, apiExpressions: [] })) } },
        },
      ],
    };
  },
  visit: {
    ObjectDefinition(object, context) {
      const [first, ...others] = object.attributes.filter(hasApiExpression);
      if (first === undefined) return;
      context.report({
        at: { node: first, property: "apiExpressions" },
        messageId: "unused",
        data: {
          names: listed([first, ...others].map(({ name }) => `"${name}"`)),
          object: object.name ?? "",
          directory: object.parent.name ?? "",
        },
      });
    },
  },
});
