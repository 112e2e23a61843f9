import { changed as altered, userAttributes } from "../../examples/example-schema.ts";
import { listed, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { byObject } from "./by-object.ts";
import { changed, changesSince } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const hrAnchorOrMetadataChanged = defineRule({
  id: "hr-anchor-or-metadata-changed",
  summary: "Attributes of the HR system keep anchor and metadata",
  why: "Microsoft says to leave the anchors of Workday and SuccessFactors alone: workers are known by them, and with others every account is linked anew or not at all.",
  severity: "error",
  needs: "base",
  profiles: ["hr-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/hr-attribute-retrieval-issues",
  },
  messages: {
    anchor: {
      message: "{{object}} has another anchor than in the base: {{names}}",
      help: "Restore anchor in these definitions.",
    },
    metadata: {
      message: "{{object}} has other {{properties}} for {{names}} than in the base",
      help: "Restore them, unless you changed the way in which the value is read, such as its XPath.",
    },
  },
  examples() {
    const source = (members: Readonly<Record<string, unknown>>) => ({
      source: { attributes: altered(userAttributes, "userName", members) },
    });
    return {
      bad: [
        { title: "no anchor any more", base: source({ anchor: true }), parts: source({ anchor: false }) },
        {
          title: "other metadata",
          gives: ["metadata"],
          base: source({ metadata: [{ key: "IsContainer", value: "true" }] }),
          parts: source({}),
        },
      ],
      good: [
        {
          title: "no metadata for an empty list of it",
          parts: { target: { attributes: altered(userAttributes, "department", { metadata: [] }) } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const sources = new Set(document.schema.rules.map(({ sourceDirectory }) => sourceDirectory));
      const found = changed(
        changesSince(context.base, document),
        "AttributeDefinition",
        "anchor",
        "metadata",
        "apiExpressions",
      ).filter(({ after }) => sources.has(after.parent.parent));
      for (const [object, changes] of byObject(found, ({ after }) => after.parent)) {
        const data = { object: sentence(nameOf(object)) };
        const anchors = changes.filter(({ property }) => property === "anchor");
        const others = changes.filter(({ property }) => property !== "anchor");
        const namesOf = (list: typeof changes) =>
          listedBriefly([...new Set(list.map(({ after }) => after.name))]);
        if (anchors.length > 0)
          context.report({ at: object, messageId: "anchor", data: { ...data, names: namesOf(anchors) } });
        if (others.length === 0) continue;
        const properties = listed([...new Set(others.map(({ property }) => property))]);
        context.report({
          at: object,
          messageId: "metadata",
          data: { ...data, names: namesOf(others), properties },
          severity: "warning",
        });
      }
    },
  },
});
