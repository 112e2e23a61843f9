import { arityOf } from "../../functions/arity.ts";
import type { FunctionDefinition } from "../../functions/define-function.ts";
import { parameterAt } from "../../service-tree/parameter-keys.ts";
import type { CheckedCall } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionArity = defineCheck({
  id: "expression-arity",
  summary: "A call has as many arguments as its function takes; an empty place counts",
  why: "The service refuses an expression with too many or too few arguments when the schema is saved.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    tooFew: {
      message: "{{name}} takes {{min}} arguments or more, here are {{count}}",
      help: "Add what is missing: {{missing}}.",
    },
    tooMany: {
      message: "{{name}} takes {{max}} arguments at most, here are {{count}}",
      help: "Remove the rest.",
    },
    former: {
      message: "{{name}} with {{count}} arguments follows a former signature",
      help: "Today it has {{parameters}}, where a place may be empty.",
    },
    emptyRequired: { message: "{{name}} needs {{parameter}}, and its place is empty", help: "Fill it in." },
  },
  examples() {
    return {
      bad: [
        { expression: "Mid([a], 1)", gives: ["tooFew"] },
        { expression: "Now([a])", gives: ["tooMany"] },
        { expression: 'FormatDateTime([a], , "yyyy")', gives: ["former"] },
        { expression: "Left(, 3)", gives: ["emptyRequired"] },
      ],
      good: [
        { expression: 'FormatDateTime([a], , "i", "o")' },
        { expression: 'Join("@", [sAMAccountName], )' },
        { expression: "IIF(IsPresent([a]), [b], )" },
        { expression: "ToLower([a], )" },
      ],
    };
  },
  *check({ calls }) {
    for (const call of calls) {
      if (!call.definition) continue;
      yield* countOf(call, call.definition);
      yield* emptyRequired(call, call.definition);
    }
  },
});

type MessageId = "tooFew" | "tooMany" | "former" | "emptyRequired";

function* countOf({ node }: CheckedCall, definition: FunctionDefinition): Generator<Report<MessageId>> {
  const { name, parameters, formerArities } = definition;
  const { min, max } = arityOf(definition);
  const count = node.slots.length;
  const at = { start: node.start, end: node.end };
  if (formerArities?.includes(count)) {
    const data = { name, count, parameters: parameters.map((parameter) => parameter.name).join(", ") };
    yield { messageId: "former", severity: "hint", data, ...at };
  } else if (count < min) {
    const missing = Array.from(
      { length: min - count },
      (_, index) => parameterAt(definition, count + index)?.name,
    );
    yield {
      messageId: "tooFew",
      severity: "error",
      data: { name, min, count, missing: missing.join(", ") },
      ...at,
    };
  } else if (count > max) {
    yield { messageId: "tooMany", severity: "error", data: { name, max, count }, ...at };
  }
}

/** Repeated parameters are left out: exports of 2020 print the placeholder of a domain as an empty place. */
function* emptyRequired(
  { node }: CheckedCall,
  { name, parameters, repeats = 0, formerArities }: FunctionDefinition,
): Generator<Report<"emptyRequired">> {
  if (formerArities?.includes(node.slots.length)) return;
  for (const [index, parameter] of parameters.slice(0, parameters.length - repeats).entries()) {
    const slot = node.slots[index];
    if (!slot || slot.value || !parameter.required) continue;
    const data = { name, parameter: parameter.name };
    yield { messageId: "emptyRequired", severity: "warning", data, start: slot.start, end: slot.end };
  }
}
