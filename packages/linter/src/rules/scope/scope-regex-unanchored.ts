import { parseRegex, type RegexNode } from "@syncschema/expressions";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { patternsOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeRegexUnanchored = defineRule({
  id: "scope-regex-unanchored",
  summary: "Patterns of clauses say where a match begins and ends",
  why: "A pattern without ^ and $ matches anywhere in the value: sales is in presales as well.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/dotnet/standard/base-types/anchors-in-regular-expressions",
  },
  messages: {
    word: {
      message: "{{clause}}: the pattern {{pattern}} matches every value that it is a part of",
      help: "Write ^{{pattern}}$ for the whole value, or leave it where a part is meant.",
    },
  },
  examples() {
    const scope = (pattern: string) => ({ mapping: inScope([clause("department", "REGEX MATCH", pattern)]) });
    return {
      bad: [{ title: "a word", profile: "scim", parts: scope("sales") }],
      good: [
        {
          title: "a word among the input filters, where the service's defaults have them",
          profile: "scim",
          parts: {
            mapping: {
              scope: {
                inputFilterGroups: [
                  { name: "Default", clauses: [clause("department", "NOT REGEX MATCH", "MSOL")] },
                ],
              },
            },
          },
        },
        { title: "the whole value", profile: "scim", parts: scope("^sales$") },
        { title: "the beginning", profile: "scim", parts: scope("^sales") },
        { title: "a pattern that is open on purpose", profile: "scim", parts: scope(".*sales.*") },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      if (node.parent.collection !== "groups") return;
      for (const pattern of patternsOf(node)) {
        const { root, error } = parseRegex(pattern);
        if (error !== undefined || !isWord(root)) continue;
        context.report({
          at: { node, property: "targetOperand" },
          messageId: "word",
          data: { clause: sentence(nameOf(node)), pattern },
        });
      }
    },
  },
});

/** Letters and digits, as people write that think of the whole value. */
function isWord(root: RegexNode): boolean {
  return (
    root.kind === "sequence" &&
    root.items.length > 0 &&
    root.items.every((item) => item.kind === "literal" && /[\p{L}\p{N} ]/u.test(item.character))
  );
}
