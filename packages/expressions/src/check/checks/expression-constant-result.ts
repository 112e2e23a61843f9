import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionConstantResult = defineCheck({
  id: "expression-constant-result",
  summary: "A function reads an attribute, or something that changes",
  why: "Nobody expects a constant behind a function; as a rule an attribute in brackets was written as a text in quotes.",
  severity: "hint",
  evidence: "inferred",
  source: functionReference,
  messages: {
    constant: {
      message: "The expression gives the same value for every object",
      help: "A mapping of type Constant says so at once.",
    },
  },
  examples() {
    return {
      bad: [{ expression: 'CBool("true")' }],
      good: [
        { expression: "Guid()" },
        { expression: "CStr(Now())" },
        { expression: 'Append([a], "b")' },
        { expression: 'Frobnicate("b")' },
        { expression: '"a"' },
      ],
    };
  },
  *check({ parsed, nodes, calls }) {
    const { root, errors } = parsed;
    if (root?.kind !== "call" || errors.length > 0) return;
    const varies = nodes.some(
      (node) => node.kind === "attribute" || node.kind === "macro" || node.kind === "identifier",
    );
    const isKnown = calls.every(({ definition }) => definition !== undefined);
    const changes = calls.some(
      ({ definition }) =>
        definition?.name === "Now" || /^(?:random|directory|role|flow)$/.test(definition?.category ?? ""),
    );
    if (varies || !isKnown || changes) return;
    yield { messageId: "constant", severity: "hint", start: root.start, end: root.end };
  },
});
