import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const attributeNameWhitespace = defineRule({
  id: "attribute-name-whitespace",
  summary: "No attribute name begins or ends with a blank",
  why: "The directory has no attribute of that name, and the difference cannot be seen. Names that are copied from web pages or workbooks bring such blanks along.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the attribute definitions of public exports" },
  messages: {
    blank: {
      message: 'The attribute "{{name}}" of {{object}} {{where}}',
      help: 'Write "{{trimmed}}", here and in the mappings that use it.',
    },
  },
  examples() {
    const target = (name: string) => ({
      target: { attributes: [...userAttributes, { name, type: "String" }] },
    });
    return {
      bad: [
        { title: "a blank at the end", profile: "scim", parts: target("mail ") },
        { title: "a no-break space", profile: "scim", parts: target("work\u00a0phone") },
      ],
      good: [
        {
          title: "blanks inside, as paths of SCIM have them",
          profile: "scim",
          parts: target('emails[type eq "work"].value'),
        },
      ],
    };
  },
  visit: {
    AttributeDefinition(attribute, context) {
      const { name, parent } = attribute;
      if (!name?.trim()) return;
      const isPadded = name !== name.trim();
      if (!isPadded && !name.includes(noBreakSpace)) return;
      context.report({
        at: { node: attribute, property: "name" },
        messageId: "blank",
        data: {
          name,
          object: nameOf(parent),
          where: isPadded ? "begins or ends with a blank" : "has a no-break space in it",
          trimmed: name.trim().replaceAll(noBreakSpace, " "),
        },
      });
    },
  },
});

const noBreakSpace = "\u00a0";
