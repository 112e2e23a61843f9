import type { Node } from "@syncschema/model";
import { userMappings } from "../../examples/example-schema.ts";
import { constant } from "../../examples/mapped-parts.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import type { Context } from "../../rule/context.ts";
import { defineRule } from "../../rule/define-rule.ts";
import type { Message } from "../../rule/messages.ts";

const messages = {
  foreign: {
    message: "{{what}} contains {{id}}, the id of another tenant",
    help: "Replace it by what it stands for in this tenant. The file seems to be a copy: look for ids of groups and applications too.",
  },
} as const satisfies Record<string, Message>;

export const foreignGuid = defineRule({
  id: "foreign-guid",
  summary: "No id of another tenant stands in sources, filters and defaults",
  why: "A file that was copied from another tenant still points there: filters let nobody in, and constants write what belongs elsewhere.",
  severity: "warning",
  needs: "facts",
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/export-import-provisioning-configuration",
  },
  messages,
  examples() {
    const facts = { otherTenantIds: ["11111111-2222-4333-8444-555555555555"] };
    const company = (id: string) => ({
      mapping: { attributeMappings: [...userMappings.slice(0, 2), constant("department", id)] },
    });
    return {
      bad: [
        {
          title: "as a constant",
          profile: "scim",
          facts,
          parts: company("11111111-2222-4333-8444-555555555555"),
        },
        {
          title: "without hyphens, in a filter",
          profile: "scim",
          facts,
          parts: {
            mapping: {
              scope: {
                groups: [
                  {
                    name: "tenant",
                    clauses: [
                      {
                        sourceOperandName: "department",
                        operatorName: "EQUALS",
                        targetOperand: { values: ["11111111222243338444555555555555"] },
                      },
                    ],
                  },
                ],
              },
            },
          },
        },
      ],
      good: [
        {
          title: "another id",
          profile: "scim",
          facts,
          parts: company("99999999-2222-4333-8444-555555555555"),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { source, defaultValue } = attribute;
      look(attribute, [source?.expression ?? source?.name, defaultValue], context);
    },
    FilterClause(clause, context) {
      look(clause, clause.values, context);
    },
    SynchronizationRule(rule, context) {
      const { containerFilter, groupFilter } = rule.value;
      look(rule, [JSON.stringify([containerFilter, groupFilter])], context);
    },
  },
});

function look(node: Node, texts: readonly (string | undefined)[], context: Context<typeof messages>): void {
  const text = texts.join("\n").toLowerCase().replaceAll("-", "");
  for (const id of context.facts?.otherTenantIds ?? []) {
    if (!text.includes(id.toLowerCase().replaceAll("-", ""))) continue;
    context.report({ at: node, messageId: "foreign", data: { what: sentence(nameOf(node)), id } });
  }
}
