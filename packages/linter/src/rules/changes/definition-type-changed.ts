import { changed as altered, userAttributes } from "../../examples/example-schema.ts";
import { listed, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { byObject } from "./by-object.ts";
import { changed, changesSince } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const definitionTypeChanged = defineRule({
  id: "definition-type-changed",
  summary: "Attributes keep their type",
  why: "The engine reads, compares and writes values by type, multivalued, caseExact and mutability. Where they do not fit the directory, values are converted wrongly, changes are missed or objects fail.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    changed: {
      message: "{{object}} defines {{names}} otherwise than the base: {{properties}}",
      help: "Restore the definition, unless the attribute itself changed in the directory.",
    },
  },
  examples() {
    const target = (members: Readonly<Record<string, unknown>>) => ({
      target: { attributes: altered(userAttributes, "department", members) },
    });
    return {
      bad: [
        { title: "another type", profile: "scim", parts: target({ type: "Integer" }) },
        { title: "several values", profile: "scim", parts: target({ multivalued: true, caseExact: true }) },
      ],
      good: [
        { title: "another spelling", profile: "scim", parts: target({ type: "string" }) },
        { title: "required", profile: "scim", parts: target({ required: false, metadata: [] }) },
      ],
    };
  },
  visit: {
    File(document, context) {
      const found = changed(changesSince(context.base, document), "AttributeDefinition", ...properties);
      for (const [object, changes] of byObject(found, ({ after }) => after.parent)) {
        const [first] = changes;
        if (first === undefined) continue;
        const names = [...new Set(changes.map(({ after }) => after.name))];
        context.report({
          at: { node: first.after, property: first.property },
          messageId: "changed",
          data: {
            object: sentence(nameOf(object)),
            names: listedBriefly(names),
            properties: listed([...new Set(changes.map(({ property }) => property))]),
          },
        });
      }
    },
  },
});

const properties = ["type", "multivalued", "caseExact", "mutability"] as const;
