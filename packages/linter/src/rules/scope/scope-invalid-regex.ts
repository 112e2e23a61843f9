import { parseRegex } from "@syncschema/expressions";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { patternsOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeInvalidRegex = defineRule({
  id: "scope-invalid-regex",
  summary: "Patterns of clauses are regular expressions of .NET",
  why: "The service evaluates patterns with .NET, which refuses this one; the clause cannot be decided for anybody.",
  severity: "error",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference",
  },
  messages: {
    invalid: {
      message: "{{clause}}: .NET refuses the pattern {{pattern}} at {{piece}} ({{kind}})",
      help: "Correct the pattern. A sign that has a meaning in patterns is written with a backslash to stand for itself, and in JSON each backslash twice.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "an open class",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "REGEX MATCH", "^[")]) },
        },
        {
          title: "nothing to repeat",
          profile: "scim",
          parts: { mapping: inScope([clause("userName", "NOT REGEX MATCH", "*@contoso.com")]) },
        },
      ],
      good: [
        {
          title: "a bare brace, which .NET takes for itself and the service's defaults have",
          profile: "scim",
          parts: { mapping: inScope([clause("userName", "REGEX MATCH", "^CAS_([^{]*){")]) },
        },
        {
          title: "no pattern",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "EQUALS", "[Sales")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      for (const pattern of patternsOf(node)) {
        const { error } = parseRegex(pattern);
        // .NET has no limit of depth; ours says nothing about the pattern.
        if (error === undefined || error.kind === "too-deep") continue;
        context.report({
          at: { node, property: "targetOperand" },
          messageId: "invalid",
          data: {
            clause: sentence(nameOf(node)),
            pattern,
            piece: pattern.slice(error.start, error.end) || "its end",
            kind: error.kind.replaceAll("-", " "),
          },
        });
      }
    },
  },
});
