import { environmentLiterals, type SchemaNode } from "@syncschema/model";
import { userMappings } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { listed } from "../../finding/name-of.ts";
import type { Place } from "../../rule/context.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { writtenTexts } from "./written-texts.ts";

export const environmentLiteral = defineRule({
  id: "environment-literal",
  summary: "A schema that belongs to no job names no environment",
  why: "A template, or a schema without a job, is for more than one environment. Domains, containers and identifiers in it are those of one of them; in another they select nobody, or write addresses of somebody else.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/export-import-provisioning-configuration",
  },
  messages: {
    literals: {
      message: "The schema is for no job in particular, but names {{literals}}",
      help: "Make these parameters of whatever writes the file for an environment.",
    },
  },
  examples() {
    const template = { id: "scim.00000000000000000000000000000000" };
    const named = mappedParts("User", [
      ...userMappings,
      computed("mail", 'Join("@", [mailNickname], "contoso.com")'),
    ]);
    return {
      bad: [{ title: "a template", profile: "scim", parts: { ...named, schema: template } }],
      good: [
        { title: "the export of a job", profile: "scim", parts: named },
        { title: "no environment", profile: "scim", parts: { schema: template } },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      if (belongsToJob(schema)) return;
      const firsts = new Map<string, Place>();
      for (const { text, at } of schema.rules.flatMap(writtenTexts)) {
        for (const literal of environmentLiterals(text)) if (!firsts.has(literal)) firsts.set(literal, at);
      }
      const [first, ...others] = firsts;
      if (first === undefined) return;
      context.report({
        at: first[1],
        messageId: "literals",
        data: { literals: listed([...firsts.keys()].map((literal) => `"${literal}"`)) },
        related: others.map(([message, at]) => ({ message, at })),
      });
    },
  },
});

/** The id of a template's schema ends with zeros, that of a job with its own identifiers. */
function belongsToJob({ id }: SchemaNode): boolean {
  return id !== undefined && id !== "" && !/\.0{32}$/.test(id);
}
