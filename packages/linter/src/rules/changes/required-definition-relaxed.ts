import { changed as altered, userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { byObject } from "./by-object.ts";
import { changed, changesSince } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const requiredDefinitionRelaxed = defineRule({
  id: "required-definition-relaxed",
  summary: "Attributes that were required still are",
  why: "An object without a required value is named before it is sent (MandatoryFieldsMissing). When the definition does not require it, the object is sent and the target refuses it.",
  severity: "info",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    relaxed: {
      message: "{{object}} no longer requires {{names}}",
      help: 'Set "required": true again, unless the target can do without the value.',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a user name that may be missing",
          profile: "scim",
          parts: { target: { attributes: altered(userAttributes, "userName", { required: false }) } },
        },
      ],
      good: [
        {
          title: "one more is required",
          profile: "scim",
          parts: { target: { attributes: altered(userAttributes, "displayName", { required: true }) } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const relaxed = changed(changesSince(context.base, document), "AttributeDefinition", "required").filter(
        ({ before, after }) => before.required && !after.required,
      );
      for (const [object, changes] of byObject(relaxed, ({ after }) => after.parent)) {
        const [first] = changes;
        if (first === undefined) continue;
        const names = listedBriefly(changes.map(({ after }) => after.name));
        context.report({
          at: { node: first.after, property: "required" },
          messageId: "relaxed",
          data: { object: sentence(nameOf(object)), names },
        });
      }
    },
  },
});
