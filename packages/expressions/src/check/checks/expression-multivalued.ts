import type { ExpressionNode } from "../../syntax/tree.ts";
import { argumentAt, type CheckedExpression, callsTo, isCallTo } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionMultivalued = defineCheck({
  id: "expression-multivalued",
  summary: "Where one value is expected, one is given",
  why: "The cycle logs SchemaPropertyCanOnlyAcceptValue, or the function fails for objects with several values.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    source: {
      message: "{{name}} works on one value, and {{given}} has several",
      help: "Choose one with Item, or join them with Join.",
    },
    comparison: {
      message: "A comparison takes one value, and {{given}} has several",
      help: "Choose one with Item, join them with Join, or compare their Count.",
    },
    target: {
      message: "The target attribute has one value, and {{given}} has several",
      help: "Choose one with Item, or join them with Join.",
    },
  },
  examples() {
    return {
      bad: [
        {
          expression: "Left([proxyAddresses], 3)",
          gives: ["source"],
          attributes: [{ name: "proxyAddresses", multivalued: true }],
        },
        {
          expression: 'IIF([proxyAddresses]="a", [b], )',
          gives: ["comparison"],
          attributes: [{ name: "proxyAddresses", multivalued: true }],
        },
        { expression: 'Split([a], ",")', gives: ["target"], target: { multivalued: false } },
      ],
      good: [
        {
          expression: "RemoveDuplicates(Trim([proxyAddresses]))",
          attributes: [{ name: "proxyAddresses", multivalued: true }],
          target: { multivalued: true },
        },
        { expression: 'Left(Item(Split([a], ","), 1), 3)', target: { multivalued: false } },
      ],
    };
  },
  *check(expression) {
    const { root } = expression.parsed;
    yield* inFunctions(expression);
    yield* inComparisons(expression);
    if (root && expression.target?.multivalued === false && isMultivalued(root, expression))
      yield {
        messageId: "target",
        severity: "warning",
        data: { given: shown(root) },
        start: root.start,
        end: root.end,
      };
  },
});

/** Those of which it is certain; Trim, for one, works on each of several values. */
const forOneValue = [
  "Append",
  "Prepend",
  "Left",
  "Mid",
  "InStr",
  "Switch",
  "FormatDateTime",
  "PCase",
  "Split",
];

function* inFunctions(expression: CheckedExpression): Generator<Report<"source">> {
  for (const call of callsTo(expression, ...forOneValue)) {
    const argument = argumentAt(call, 0);
    if (!argument || !isMultivalued(argument, expression)) continue;
    const data = { name: call.node.name, given: shown(argument) };
    yield { messageId: "source", severity: "warning", data, start: argument.start, end: argument.end };
  }
}

function* inComparisons(expression: CheckedExpression): Generator<Report<"comparison">> {
  for (const node of expression.nodes) {
    for (const side of node.kind === "comparison" ? [node.left, node.right] : []) {
      if (!isMultivalued(side, expression)) continue;
      yield {
        messageId: "comparison",
        severity: "warning",
        data: { given: shown(side) },
        start: side.start,
        end: side.end,
      };
    }
  }
}

function isMultivalued(node: ExpressionNode, { attributes = [] }: CheckedExpression): boolean {
  if (node.kind === "attribute")
    return attributes.some(({ name, multivalued }) => name === node.name && multivalued === true);
  return isCallTo(node, "Split", "RemoveDuplicates");
}

function shown(node: ExpressionNode): string {
  if (node.kind === "attribute") return `[${node.name}]`;
  return node.kind === "call" ? node.name : "it";
}
