import { type Impact, impacts } from "@syncschema/model";
import { changed as altered, direct, userMappings } from "../../examples/example-schema.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince } from "./changes-since.ts";

export const blastRadius = defineRule({
  id: "blast-radius",
  summary: "Nothing differs from the base that makes the next cycle evaluate every object",
  why: "After a change of mappings or scope the next cycle is an initial one: it clears the watermark and evaluates every object in scope, which takes hours to days in a large tenant. Attributes with flowType ObjectAddOnly are not written to objects that exist.",
  severity: "info",
  preset: "strict",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works",
  },
  messages: {
    changes: {
      message: "{{count}} from the base: {{what}}",
      help: "Save all changes at once, since each save starts a cycle of its own.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "another source",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: altered(userMappings, "department", {
                source: direct("department", "displayName").source,
              }),
            },
          },
        },
      ],
      good: [
        {
          title: "another order",
          profile: "scim",
          parts: { mapping: { attributeMappings: userMappings.toReversed() } },
        },
        { title: "another name for people", profile: "scim", parts: { mapping: { name: "Users" } } },
      ],
    };
  },
  visit: {
    File(document, context) {
      const felt = changesSince(context.base, document).filter(({ impact }) => impact !== "cosmetic");
      const gravest = impacts.findLast((impact) => felt.some((change) => change.impact === impact));
      if (gravest === undefined || gravest === "cosmetic") return;
      context.report({
        at: document.schema,
        messageId: "changes",
        data: {
          count: felt.length === 1 ? "One difference" : `${felt.length} differences`,
          what: words[gravest],
        },
      });
    },
  },
});

const words: Readonly<Record<Exclude<Impact, "cosmetic">, string>> = {
  resync: "the next cycle evaluates every object again",
  create: "the next cycle evaluates every object again and creates new ones",
  relink: "the next cycle evaluates every object again and matches by other values",
  deprovision: "the next cycle evaluates every object again and may disable or delete some",
};
