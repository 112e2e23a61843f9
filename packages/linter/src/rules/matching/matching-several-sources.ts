import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchedBy } from "./matched-by.ts";
import { profilesWithChosenMatching } from "./matching-attributes.ts";

export const matchingSeveralSources = defineRule({
  id: "matching-several-sources",
  summary: "A matching attribute is fed from one attribute of the source",
  why: "The service refused to save such a mapping: SchemaInvalid, the joining property has more than one source name. That was seen with Workday in 2018, where it counts as an error here; whether it is so everywhere and still is not known.",
  severity: "warning",
  profiles: profilesWithChosenMatching,
  evidence: { kind: "field", source: "https://github.com/MicrosoftDocs/azure-docs/issues/20635" },
  messages: {
    several: {
      message: '{{mapping}} matches by "{{name}}", which is made of {{sources}}',
      help: "Match by one attribute alone. Several can be matching attributes of their own, tried one after the other.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "two attributes joined",
          profile: "hr-inbound",
          parts: matchedBy('Join(".", [displayName], [department])'),
        },
        {
          title: "the first that is there",
          profile: "scim",
          parts: matchedBy("Coalesce([displayName], [department])"),
        },
      ],
      good: [
        {
          title: "one attribute, used twice",
          profile: "scim",
          parts: matchedBy('IIF(IsPresent([userName]), Replace([userName], "@", , , "_", , ), "")'),
        },
      ],
    };
  },
  visit: {
    Expression({ source, attribute, mapping, checked }, context) {
      const names = [...new Set(checked.read.map(({ name }) => name))];
      // Of SelectUniqueValue select-unique-value-misplaced says it.
      const isUniqueValue = checked.calls.some(({ definition }) => definition?.name === "SelectUniqueValue");
      if (attribute.matchingPriority <= 0 || names.length < 2 || isUniqueValue) return;
      context.report({
        at: { node: source, property: "expression" },
        messageId: "several",
        data: {
          mapping: mappingName(mapping),
          name: attribute.targetAttributeName ?? "",
          sources: listed(names.map((name) => `[${name}]`)),
        },
        severity: context.profile === "hr-inbound" ? "error" : "warning",
      });
    },
  },
});
