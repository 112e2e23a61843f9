import { changed as altered, userAttributes, without } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { byObject } from "./by-object.ts";
import { added, changed, changesSince, removed } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const anchorChanged = defineRule({
  id: "anchor-changed",
  summary: "Objects keep their anchors",
  why: "Linked objects are known by their anchor. With another one every link is made anew; where that fails, the cycle logs InvalidAnchor and the accounts are orphaned. The service was seen to accept such a schema.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs",
  },
  messages: {
    changed: {
      message: "{{object}} has another anchor than in the base: {{names}}",
      help: "Restore the anchors. If they must change, do it in a new job, whose links are made from nothing.",
    },
  },
  examples() {
    const anchored = (name: string) => ({ attributes: altered(userAttributes, name, { anchor: true }) });
    return {
      bad: [
        {
          title: "another attribute",
          profile: "scim",
          base: { target: anchored("userName") },
          parts: { target: anchored("displayName") },
        },
        {
          title: "the anchor is gone",
          profile: "scim",
          base: { target: { attributes: [...userAttributes, { name: "id", anchor: true }] } },
          parts: { target: { attributes: userAttributes } },
        },
      ],
      good: [
        {
          title: "the same, in another order",
          profile: "scim",
          base: { target: anchored("userName") },
          parts: {
            target: { attributes: altered(userAttributes.toReversed(), "userName", { anchor: true }) },
          },
        },
        {
          title: "another attribute is gone",
          profile: "scim",
          base: { target: { attributes: [...userAttributes, { name: "id" }] } },
          parts: { target: { attributes: without(userAttributes, "none") } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      const found = [
        ...changed(changes, "AttributeDefinition", "anchor").map(({ after }) => ({
          object: after.parent,
          name: after.name,
        })),
        ...added(changes, "AttributeDefinition")
          .filter(({ anchor }) => anchor)
          .map(({ parent, name }) => ({ object: parent, name })),
        ...removed(changes, "AttributeDefinition").flatMap(({ before, missingFrom }) =>
          before.anchor && missingFrom.kind === "ObjectDefinition"
            ? [{ object: missingFrom, name: before.name }]
            : [],
        ),
      ];
      for (const [object, anchors] of byObject(found, (anchor) => anchor.object)) {
        // hr-anchor-or-metadata-changed says it of the HR system.
        if (context.profile === "hr-inbound" && isReadFrom(object.parent.name, document.schema.rules))
          continue;
        const names = listedBriefly(anchors.map(({ name }) => name));
        context.report({
          at: object,
          messageId: "changed",
          data: { object: sentence(nameOf(object)), names },
        });
      }
    },
  },
});

function isReadFrom(
  directory: string | undefined,
  rules: readonly { readonly sourceDirectory: { readonly name: string | undefined } | undefined }[],
): boolean {
  return rules.some(({ sourceDirectory }) => sourceDirectory?.name === directory);
}
