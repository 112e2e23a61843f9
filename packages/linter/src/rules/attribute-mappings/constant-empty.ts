import { direct } from "../../examples/example-schema.ts";
import { constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "./constant-source.ts";

export const constantEmpty = defineRule({
  id: "constant-empty",
  summary: "A constant is not empty",
  why: "The empty text is sent as it is. Active Directory refuses it with InvalidAttributeSyntax-LdapErr, and other targets may do the same.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues",
  },
  messages: {
    empty: {
      message: '{{mapping}} gives "{{name}}" an empty constant',
      help: "Give it a value, or remove the mapping.",
    },
  },
  examples() {
    const parts = (value: string) =>
      mappedParts("User", [direct("userName", "userName", 1), constant("note", value)]);
    return {
      bad: [{ title: "an empty text", profile: "scim", parts: parts("") }],
      good: [{ title: "a text", profile: "scim", parts: parts("-") }],
    };
  },
  visit: {
    AttributeMapping({ source, matchingPriority, targetAttributeName: name = "", parent: mapping }, context) {
      // Of one that is matched by, matching-on-constant speaks.
      if (source?.type !== "Constant" || matchingPriority > 0) return;
      if (constantSource(source) !== undefined) return;
      context.report({ at: source, messageId: "empty", data: { mapping: mappingName(mapping), name } });
    },
  },
});
