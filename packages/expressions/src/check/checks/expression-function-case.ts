import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionFunctionCase = defineCheck({
  id: "expression-function-case",
  summary: "Functions are written as the documentation writes them",
  why: "The documentation calls the language case-sensitive, while other spellings of functions have been seen to work.",
  severity: "hint",
  evidence: "documented",
  source: functionReference,
  messages: {
    otherCase: {
      message: "{{name}} is documented as {{documented}}",
      help: "Write it so. No failure through the case of a function's name is known.",
    },
  },
  examples() {
    return {
      bad: [
        {
          expression: "iif(IsPresent([a]), [a], tolower([b]))",
          gives: ["otherCase", "otherCase"],
          fixed: "IIF(IsPresent([a]), [a], ToLower([b]))",
        },
      ],
      good: [{ expression: "ToLower([a])" }],
    };
  },
  *check({ calls }) {
    for (const { node, definition } of calls) {
      if (!definition || [definition.name, ...(definition.aliases ?? [])].includes(node.name)) continue;
      const data = { name: node.name, documented: definition.name };
      const edits = [{ ...node.nameRange, text: definition.name }];
      yield { messageId: "otherCase", severity: "hint", data, ...node.nameRange, edits };
    }
  },
});
