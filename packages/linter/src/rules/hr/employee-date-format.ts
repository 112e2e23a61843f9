import type { CallNode, ExpressionNode } from "@syncschema/expressions";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "../attribute-mappings/constant-source.ts";

export const employeeDateFormat = defineRule({
  id: "employee-date-format",
  summary: "Dates of hire and leave are written with their time",
  why: "Entra ID takes employeeHireDate and employeeLeaveDateTime with a time only, and lifecycle workflows start by it. A date alone is refused.",
  severity: "warning",
  profiles: ["hr-inbound", "api-inbound", "cloud-sync"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/id-governance/how-to-lifecycle-workflow-sync-attributes",
  },
  messages: {
    format: {
      message: '{{mapping}} writes "{{name}}" in the format "{{format}}", which has no time',
      help: 'Add a time, as in "yyyy-MM-ddTHH:mm:ssZ".',
    },
    constant: {
      message: '{{mapping}} writes the date "{{value}}" to "{{name}}", without a time',
      help: 'Add a time, as in "2026-01-31T08:00:00Z".',
    },
  },
  examples() {
    const name = "employeeHireDate";
    const mapped = (mapping: object) => mappedParts("Worker", [...userMappings, { ...mapping }]);
    const formatted = (format: string) =>
      mapped(computed(name, `FormatDateTime([HireDate], , "yyyy-MM-ddzzz", "${format}")`));
    return {
      bad: [
        { title: "a date", profile: "hr-inbound", parts: formatted("yyyy-MM-dd") },
        {
          title: "a date for everybody",
          gives: ["constant"],
          profile: "hr-inbound",
          parts: mapped(constant(name, "2026-01-31")),
        },
      ],
      good: [
        { title: "a date with its time", profile: "hr-inbound", parts: formatted("yyyy-MM-ddTHH:mm:ssZ") },
        {
          title: "handed on, which Workday and SuccessFactors support",
          profile: "hr-inbound",
          parts: mapped(direct(name, "HireDate")),
        },
      ],
    };
  },
  visit: {
    AttributeMapping({ source, targetAttributeName: name = "", parent }, context) {
      const value = constantSource(source);
      if (source === undefined || value === undefined || !dates.test(name)) return;
      if (!/^\d{4}-\d\d-\d\d$/.test(value)) return;
      context.report({
        at: source,
        messageId: "constant",
        data: { mapping: mappingName(parent), name, value },
      });
    },
    Expression({ source, attribute, mapping, checked }, context) {
      const { targetAttributeName: name = "" } = attribute;
      if (!dates.test(name)) return;
      for (const { node, definition, within } of checked.calls) {
        if (definition?.name !== "FormatDateTime" || !handsBack(within?.definition?.name)) continue;
        const format = outputFormat(node);
        if (format?.kind !== "string" || format.value === "" || hasTime(format.value)) continue;
        context.report({
          at: { node: source, property: "expression", within: format },
          messageId: "format",
          data: { mapping: mappingName(mapping), name, format: format.value },
        });
      }
    },
  },
});

const dates = /^(?:employeeHireDate|employeeLeaveDateTime)$/i;

function handsBack(outer: string | undefined): boolean {
  return outer === undefined || ["IIF", "Switch", "Coalesce", "IgnoreFlowIfNullOrEmpty"].includes(outer);
}

/** The last of three or four arguments; older default schemas leave out the styles. */
function outputFormat({ slots }: CallNode): ExpressionNode | undefined {
  return slots.length >= 3 ? slots.at(-1)?.value : undefined;
}

/** Custom formats write hours as h or H; of the standard ones only d, D, M and Y have none. */
function hasTime(format: string): boolean {
  return format.length === 1 ? !/[dDmMyY]/.test(format) : /[hH]/.test(format);
}
