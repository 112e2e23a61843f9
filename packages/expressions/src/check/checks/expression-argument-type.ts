import { parameterAt } from "../../service-tree/parameter-keys.ts";
import { literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionArgumentType = defineCheck({
  id: "expression-argument-type",
  summary: "A literal is what its parameter takes: a number, or True or False",
  why: "The function fails for every object, since the literal is not what it can work with.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    number: {
      message: '{{parameter}} of {{name}} is a number, not "{{value}}"',
      help: "Write a whole number.",
    },
    boolean: {
      message: '{{parameter}} of {{name}} is a Boolean, not "{{value}}"',
      help: 'Write "True" or "False".',
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'Mid([a], "one", 8)', gives: ["number"] },
        { expression: 'Not("yes")', gives: ["boolean"] },
      ],
      good: [{ expression: 'Mid([a], "1", Len([b]))' }, { expression: 'Not("true")' }],
    };
  },
  *check({ calls }) {
    for (const { node, definition } of calls) {
      if (!definition) continue;
      for (const [index, { value: argument }] of node.slots.entries()) {
        const parameter = parameterAt(definition, index);
        const value = literalText(argument);
        if (!argument || !parameter || value === undefined) continue;
        const said = {
          data: { parameter: parameter.name, name: node.name, value },
          start: argument.start,
          end: argument.end,
        };
        if (parameter.type === "Number" && !/^\s*-?\d+(?:\.\d+)?\s*$/.test(value))
          yield { messageId: "number", severity: "warning", ...said };
        if (parameter.type === "Boolean" && !/^(?:true|false)$/i.test(value))
          yield { messageId: "boolean", severity: "warning", ...said };
      }
    }
  },
});
