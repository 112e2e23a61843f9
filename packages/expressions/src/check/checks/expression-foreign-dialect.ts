import { type ForeignTermFound, findForeignFunction } from "../../dialects/find-foreign-term.ts";
import type { CheckedExpression } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";
import { syntaxReports } from "../syntax-reports.ts";

export const expressionForeignDialect = defineCheck({
  id: "expression-foreign-dialect",
  summary: "Functions, constants and operators are those of provisioning",
  why: "Provisioning has its own language. Words of another are refused, or written into the target as they stand.",
  severity: "error",
  evidence: "field",
  source: "https://github.com/MicrosoftDocs/azure-docs/issues/33866",
  messages: {
    error: {
      message: "{{sentence}}",
      help: "Provisioning has its own, smaller language; write it in that.",
    },
    replaceable: {
      message: "{{name}} is a function of {{product}}, not of provisioning",
      help: "Write {{replacement}}, which takes the same arguments.",
    },
    otherwise: {
      message: "{{name}} is a function of {{product}}, not of provisioning",
      help: "Write {{equivalent}}.",
    },
    noEquivalent: {
      message: "{{name}} is a function of {{product}}, and provisioning has none like it",
      help: "Have the source system prepare the value.",
    },
    shared: {
      message:
        "{{name}} is a function of {{product}}, and of provisioning in an example without a definition only",
      help: "Try it out before you rely on it.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "IIF(IsPresent([a]), [a], AuthoritativeNull)" },
        { expression: '[givenName] & " " & [sn]', fixed: 'Join("", [givenName], " ", [sn])' },
        { expression: 'IIF([a]="1" && [b]="2", [c], )' },
        { expression: "LCase([mail])", gives: ["replaceable"] },
        { expression: "Concat([a], [b])", gives: ["otherwise"] },
        { expression: "IsNumeric([a])", gives: ["noEquivalent"] },
        { expression: 'Item([a], Contains([a], "b"))', gives: ["shared"] },
      ],
      good: [{ expression: 'ToLower(Join("", [a], [b]))' }],
    };
  },
  *check(expression) {
    yield* syntaxReports(expression, [
      "bare-null",
      "foreign-constant",
      "logical-operator",
      "concatenation",
      "arithmetic",
      "foreign-comparison",
    ]);
    yield* foreignFunctions(expression);
  },
});

type MessageId = "replaceable" | "otherwise" | "noEquivalent" | "shared";

/**
 * Warnings, since the list of functions that provisioning has is never complete. Of one that is in it for the
 * sake of an example only, it is uncertain whether the service has it.
 */
function* foreignFunctions({ calls }: CheckedExpression): Generator<Report<MessageId>> {
  for (const { node, definition } of calls) {
    const found = findForeignFunction(node.name);
    if (!found) continue;
    if (!definition) yield { ...node.nameRange, severity: "warning", ...said(node.name, found) };
    else if (definition.status === "observed") {
      const data = { name: node.name, product: found.dialect.product };
      yield { ...node.nameRange, severity: "hint", messageId: "shared", data };
    }
  }
}

function said(
  name: string,
  { term, dialect }: ForeignTermFound,
): Pick<Report<MessageId>, "messageId" | "data"> {
  const { product } = dialect;
  if (term.replacement)
    return { messageId: "replaceable", data: { name, product, replacement: term.replacement } };
  if (term.equivalent)
    return { messageId: "otherwise", data: { name, product, equivalent: term.equivalent } };
  return { messageId: "noEquivalent", data: { name, product } };
}
