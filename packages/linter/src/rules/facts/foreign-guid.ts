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
      look(attribute, { source: source?.expression ?? source?.name, defaultValue }, context);
    },
    FilterClause(clause, context) {
      look(clause, { targetOperand: clause.values.join() }, context);
    },
    SynchronizationRule(rule, context) {
      const { containerFilter, groupFilter } = rule.value;
      const texts = {
        containerFilter: JSON.stringify(containerFilter),
        groupFilter: JSON.stringify(groupFilter),
      };
      look(rule, texts, context);
    },
  },
});

/** @param texts what properties of the node say, by their names */
function look(
  node: Node,
  texts: Readonly<Record<string, string | undefined>>,
  context: Context<typeof messages>,
): void {
  for (const id of context.facts?.otherTenantIds ?? []) {
    const holding = Object.keys(texts).find((name) => digits(texts[name] ?? "").includes(digits(id)));
    if (holding === undefined) continue;
    const at = { node, property: holding };
    context.report({ at, messageId: "foreign", data: { what: sentence(nameOf(node)), id } });
  }
}

/** The same for an id with hyphens and without. */
function digits(text: string): string {
  return text.toLowerCase().replaceAll("-", "");
}
