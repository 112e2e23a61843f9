import { changed as altered, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { alsoIn } from "../structure/group-by.ts";
import { changed, changesSince } from "./changes-since.ts";

export const defaultNullVsEmpty = defineRule({
  id: "default-null-vs-empty",
  summary: "A default that was null is not an empty text",
  why: "An SDK that writes an empty text for null makes every mapping look changed, and a mapping without a source then has a default that is empty instead of none.",
  severity: "info",
  needs: "base",
  evidence: {
    kind: "field",
    source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2643",
  },
  messages: {
    empty: {
      message: '{{mapping}} has the defaultValue "" for "{{name}}" where the base has none{{count}}',
      help: "Write null, or leave defaultValue out. Export with a plain GET request instead of the SDK's objects.",
    },
  },
  examples() {
    const empty = (...names: readonly string[]) =>
      names.reduce((list, name) => altered(list, name, { defaultValue: "" }), userMappings);
    return {
      bad: [
        {
          title: "one, and one more",
          profile: "scim",
          parts: { mapping: { attributeMappings: empty("displayName", "department") } },
        },
      ],
      good: [
        {
          title: "empty in the base too",
          profile: "scim",
          base: { mapping: { attributeMappings: empty("displayName") } },
          parts: { mapping: { attributeMappings: empty("displayName") } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const [first, ...others] = changed(
        changesSince(context.base, document),
        "AttributeMapping",
        "defaultValue",
      ).filter(({ from, to }) => (from ?? null) === null && to === "");
      if (first === undefined) return;
      context.report({
        at: { node: first.after, property: "defaultValue" },
        messageId: "empty",
        data: {
          mapping: mappingName(first.after.parent),
          name: first.after.targetAttributeName ?? "",
          count: alsoIn(others.length),
        },
      });
    },
  },
});
