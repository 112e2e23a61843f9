import { type ExpressionNode, evaluate, textOf } from "@syncschema/expressions";
import { direct } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { parsedSource } from "../../rule/parsed-source.ts";
import { active, activeFromSoftDeleted, softDeleted } from "./account-status.ts";
import { statusParts } from "./status-parts.ts";

export const activeInverted = defineRule({
  id: "active-inverted",
  summary: "The attribute active is False for users who are soft-deleted, and True for the others",
  why: "IsSoftDeleted is True for users who are to lose their access. Handed on as it is, it switches everybody off in the app and those who left on.",
  severity: "error",
  security: true,
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    inverted: {
      message: '{{mapping}} makes "{{name}}" True for users with IsSoftDeleted, and False for the others',
      help: "Use {{expression}}.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "handed on as it is", parts: statusParts(direct("active", "IsSoftDeleted")) },
        {
          title: "turned round by the wrong pairs",
          parts: statusParts(
            computed("active", 'Switch([IsSoftDeleted], , "False", "False", "True", "True")'),
          ),
        },
      ],
      good: [
        { title: "as SCIM apps have it", parts: statusParts(computed("active", activeFromSoftDeleted)) },
        { title: "with Not", parts: statusParts(computed("active", "Not([IsSoftDeleted])")) },
        {
          title: "off for everybody",
          parts: statusParts(computed("active", 'Switch([IsSoftDeleted], "False", "True", "False")')),
        },
      ],
    };
  },
  visit: {
    AttributeMapping({ source, targetAttributeName: name = "", parent: mapping }, context) {
      if (name.toLowerCase() !== active || !source?.expression?.includes(softDeleted)) return;
      const { root } = parsedSource(source);
      if (root === undefined || outcome(root, true) !== "true" || outcome(root, false) !== "false") return;
      context.report({
        at: source,
        messageId: "inverted",
        data: { mapping: mappingName(mapping), name, expression: activeFromSoftDeleted },
      });
    },
  },
});

/** What becomes of a user of whom nothing but the soft deletion is known. */
function outcome(root: ExpressionNode, isSoftDeleted: boolean): string | undefined {
  const result = evaluate(root, { [softDeleted]: isSoftDeleted });
  return result.kind === "value" ? textOf(result.value)?.toLowerCase() : undefined;
}
