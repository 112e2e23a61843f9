import { parseRegex, type RegexNode } from "@syncschema/expressions";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { patternsOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeRegexUnanchored = defineRule({
  id: "scope-regex-unanchored",
  summary: "Patterns of clauses say where a match begins and ends",
  why: "A pattern without ^ and $ matches anywhere in the value: sales is in presales as well. In ^A|B$ each sign belongs to one alternative only.",
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
    alternatives: {
      message:
        "{{clause}}: in the pattern {{pattern}} ^ holds for the first alternative alone, $ for the last",
      help: "Put the alternatives in parentheses: ^(A|B)$.",
    },
  },
  examples() {
    const scope = (pattern: string) => ({ mapping: inScope([clause("department", "REGEX MATCH", pattern)]) });
    return {
      bad: [
        { title: "a word", profile: "scim", parts: scope("sales") },
        {
          title: "alternatives without parentheses",
          profile: "scim",
          gives: ["alternatives"],
          parts: scope("^sales|marketing$"),
        },
      ],
      good: [
        { title: "the whole value", profile: "scim", parts: scope("^sales$") },
        { title: "the beginning", profile: "scim", parts: scope("^sales") },
        { title: "alternatives in parentheses", profile: "scim", parts: scope("^(sales|marketing)$") },
        { title: "a pattern that is open on purpose", profile: "scim", parts: scope(".*sales.*") },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      if (node.parent.collection !== "groups") return;
      for (const pattern of patternsOf(node)) {
        const { root, error } = parseRegex(pattern);
        if (error !== undefined) continue;
        const at = { node, property: "targetOperand" };
        const data = { clause: sentence(nameOf(node)), pattern };
        if (isWord(root)) context.report({ at, messageId: "word", data });
        if (dividesAnchors(root)) {
          context.report({ at, messageId: "alternatives", data, severity: "warning" });
        }
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

/** `^A|B$`, where nothing else holds the alternatives to the ends. */
function dividesAnchors(root: RegexNode): boolean {
  if (root.kind !== "alternation") return false;
  const begins = root.alternatives.map((alternative) => isAnchor(itemsOf(alternative)[0], "^"));
  const ends = root.alternatives.map((alternative) => isAnchor(itemsOf(alternative).at(-1), "$"));
  const isOnly = (flags: readonly boolean[]) => flags.filter(Boolean).length === 1;
  return isOnly(begins) && begins[0] === true && isOnly(ends) && ends.at(-1) === true;
}

function itemsOf(node: RegexNode): readonly RegexNode[] {
  return node.kind === "sequence" ? node.items : [node];
}

function isAnchor(node: RegexNode | undefined, anchor: "^" | "$"): boolean {
  return node?.kind === "anchor" && node.anchor === anchor;
}
