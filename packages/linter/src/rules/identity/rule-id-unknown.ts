import { ruleIds } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const ruleIdUnknown = defineRule({
  id: "rule-id-unknown",
  summary: "The rule of a template that is known has the template's id",
  why: "The engine runs rules whose ids it knows from the template. A warning, since the service may have been given new ids after this version of syncschema.",
  severity: "warning",
  profiles: ["cross-tenant", "cloud-sync"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    unknown: {
      message: "No rule has the id {{expected}}, which public exports of {{template}} have",
      help: "Compare with an export of the same job from before, and take the id over.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "an id of its own", parts: { rule: { id: "0b1d3a52-5c6e-4f7a-8b9c-0d1e2f3a4b5c" } } },
        {
          title: "an id of its own in cloud sync",
          profile: "cloud-sync",
          parts: { rule: { id: "0b1d3a52-5c6e-4f7a-8b9c-0d1e2f3a4b5c" } },
        },
      ],
      good: [
        { title: "the id of the template", parts: {} },
        {
          title: "another template of cloud sync, whose id is not public",
          profile: "cloud-sync",
          parts: {
            schema: { id: "AAD2ADGroupProvisioning.5b1d0e6f" },
            rule: { id: "0b1d3a52-5c6e-4f7a-8b9c-0d1e2f3a4b5c" },
          },
        },
      ],
    };
  },
  visit: {
    Schema({ id, rules }, context) {
      const template = id?.split(".")[0] ?? "";
      const expected = idsByTemplate.get(template.toLowerCase());
      const [first] = rules;
      // A rule without an id is for rule-id-missing.
      if (!expected || !first?.id || rules.some((rule) => rule.id?.toLowerCase() === expected)) return;
      context.report({
        at: { node: first, property: "id" },
        messageId: "unknown",
        data: { expected, template },
      });
    },
  },
});

const idsByTemplate: ReadonlyMap<string, string> = new Map([
  ["azure2azure", ruleIds.azure2Azure],
  ["ad2aadprovisioning", ruleIds.ad2aadProvisioning],
]);
