import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changed, changesSince } from "./changes-since.ts";

export const supportedApisChanged = defineRule({
  id: "supported-apis-changed",
  summary: "Objects are reached under the names that the template gives them",
  why: "The names in supportedApis are those under which the connector reaches an object type. They come from the template; under another name it may find nothing.",
  severity: "warning",
  needs: "base",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectdefinition",
  },
  messages: {
    changed: {
      message: "{{object}} has other supportedApis than in the base",
      help: "Restore supportedApis from the base.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "another name",
          profile: "scim",
          base: { target: { supportedApis: ["User"] } },
          parts: { target: { supportedApis: ["Users"] } },
        },
      ],
      good: [
        {
          title: "another order",
          profile: "scim",
          base: { target: { supportedApis: ["User", "Person"] } },
          parts: { target: { supportedApis: ["Person", "User"] } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      for (const { after, property } of changed(
        changesSince(context.base, document),
        "ObjectDefinition",
        "supportedApis",
      )) {
        const data = { object: sentence(nameOf(after)) };
        context.report({ at: { node: after, property }, messageId: "changed", data });
      }
    },
  },
});
