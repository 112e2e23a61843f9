import { nestedRepetitions, parseRegex } from "@syncschema/expressions";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { patternsOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeRegexBacktracking = defineRule({
  id: "scope-regex-backtracking",
  summary: "Patterns of clauses do not repeat a repetition",
  why: "On a value that does not match, .NET tries every way to divide it between the two. Each further character can double the time, for every object and in every cycle.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/dotnet/standard/base-types/backtracking-in-regular-expressions",
  },
  messages: {
    nested: {
      message: "{{clause}}: {{piece}} in the pattern {{pattern}} repeats a repetition",
      help: "Repeat once, or make the inner group atomic: (?>…).",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "one or more of one or more",
          profile: "scim",
          parts: { mapping: inScope([clause("userName", "REGEX MATCH", "^([a-z]+)+@contoso\\.com$")]) },
        },
      ],
      good: [
        {
          title: "a separator between the repetitions",
          profile: "scim",
          parts: { mapping: inScope([clause("userName", "REGEX MATCH", "^([a-z]+\\.)+contoso\\.com$")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      for (const pattern of patternsOf(node)) {
        const { root, error } = parseRegex(pattern);
        if (error !== undefined) continue;
        for (const { start, end } of nestedRepetitions(root)) {
          context.report({
            at: { node, property: "targetOperand" },
            messageId: "nested",
            data: { clause: sentence(nameOf(node)), piece: pattern.slice(start, end), pattern },
          });
        }
      }
    },
  },
});
