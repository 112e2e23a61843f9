import { parseRegex, type RegexNode } from "@syncschema/expressions";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { patternsOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeRegexAlternatives = defineRule({
  id: "scope-regex-alternatives",
  summary: "In patterns of clauses ^ and $ hold for every alternative",
  why: "In ^A|B$ the first sign belongs to A alone and the second to B alone: everything that begins with A and everything that ends in B matches, and more people are in scope, or fewer, than the pattern seems to say.",
  severity: "warning",
  security: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/dotnet/standard/base-types/alternation-constructs-in-regular-expressions",
  },
  messages: {
    divided: {
      message:
        "{{clause}}: in the pattern {{pattern}} ^ holds for the first alternative alone, $ for the last",
      help: "Put the alternatives in parentheses: ^(A|B)$.",
    },
  },
  examples() {
    const scope = (pattern: string) => ({ mapping: inScope([clause("department", "REGEX MATCH", pattern)]) });
    return {
      bad: [
        { title: "two alternatives", profile: "scim", parts: scope("^Sales|Marketing$") },
        { title: "three", profile: "scim", parts: scope("^CH|DE|AT$") },
      ],
      good: [
        { title: "in parentheses", profile: "scim", parts: scope("^(Sales|Marketing)$") },
        { title: "each with both signs", profile: "scim", parts: scope("^Sales$|^Marketing$") },
        { title: "beginnings", profile: "scim", parts: scope("^Sales|^Marketing") },
        {
          title: "one alternative that is open on purpose",
          profile: "scim",
          parts: scope("^Sales$|Marketing"),
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      for (const pattern of patternsOf(node)) {
        const { root, error } = parseRegex(pattern);
        if (error !== undefined || !dividesAnchors(root)) continue;
        context.report({
          at: { node, property: "targetOperand" },
          messageId: "divided",
          data: { clause: sentence(nameOf(node)), pattern },
        });
      }
    },
  },
});

/** `^A|B$`, where no other alternative begins or ends so. */
function dividesAnchors(root: RegexNode): boolean {
  if (root.kind !== "alternation") return false;
  const alternatives = root.alternatives.map((node) => (node.kind === "sequence" ? node.items : [node]));
  const last = alternatives.length - 1;
  return alternatives.every(
    (items, index) =>
      isAnchor(items[0], "^") === (index === 0) && isAnchor(items.at(-1), "$") === (index === last),
  );
}

function isAnchor(node: RegexNode | undefined, anchor: "^" | "$"): boolean {
  return node?.kind === "anchor" && node.anchor === anchor;
}
