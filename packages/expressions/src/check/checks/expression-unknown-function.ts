import { findForeignFunction } from "../../dialects/find-foreign-term.ts";
import { functions } from "../../functions/registry.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { nearest } from "../nearest.ts";

export const expressionUnknownFunction = defineCheck({
  id: "expression-unknown-function",
  summary: "Functions are among those that are known",
  why: "The service refuses a function that it does not know. A warning, since no full list of them is public.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    near: { message: "{{name}} is no known function", help: "Was {{nearest}} meant?" },
    unknown: {
      message: "{{name}} is no known function",
      help: "Look it up in the list that Graph gives of the schema's functions; it may be newer than this tool.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "ToLowr([mail])", gives: ["near"] },
        { expression: "Frobnicate([mail])", gives: ["unknown"] },
      ],
      good: [{ expression: "tolower(LCase([mail]))" }],
    };
  },
  *check({ calls }) {
    for (const { node, definition } of calls) {
      if (definition || findForeignFunction(node.name)) continue;
      const { name, nameRange } = node;
      const near = nearest(
        name,
        functions.map((known) => known.name),
      );
      if (near === undefined)
        yield { messageId: "unknown", severity: "warning", data: { name }, ...nameRange };
      else yield { messageId: "near", severity: "warning", data: { name, nearest: near }, ...nameRange };
    }
  },
});
