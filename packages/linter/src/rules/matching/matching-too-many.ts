import { direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchingAttributes } from "./matching-attributes.ts";

export const matchingTooMany = defineRule({
  id: "matching-too-many",
  summary: "A mapping matches by three attributes at most",
  why: "The service asks the target once for each matching attribute that finds nothing, for each new object, and each one more may find another person. One or two are usual.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    many: {
      message: "{{mapping}} matches by {{count}} attributes",
      help: "Keep those that are unique and needed.",
    },
  },
  examples() {
    const matchedBy = (count: number) => {
      const names = ["badge", "number", "code"].slice(0, count - 1);
      return {
        target: { attributes: [...userAttributes, ...names.map((name) => ({ name, type: "String" }))] },
        mapping: {
          attributeMappings: [
            ...userMappings,
            ...names.map((name, index) => direct(name, "userName", index + 2)),
          ],
        },
      };
    };
    return {
      bad: [{ title: "four", profile: "scim", parts: matchedBy(4) }],
      good: [{ title: "three", profile: "scim", parts: matchedBy(3) }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const matching = matchingAttributes(mapping);
      const fourth = matching[3];
      if (fourth === undefined) return;
      context.report({
        at: fourth,
        messageId: "many",
        data: { mapping: mappingName(mapping), count: matching.length },
      });
    },
  },
});
