import { unknown } from "../evaluate/evaluated.ts";
import { isNullOrEmpty } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, publicExports, successFactorsGuide } from "./sources.ts";

export const ignoreFlowIfNullOrEmpty = defineFunction({
  name: "IgnoreFlowIfNullOrEmpty",
  summary: "A value, or nothing at all: without a value the attribute is left out of the flow",
  category: "flow",
  parameters: [{ name: "expression", key: "source", type: "Any", required: true }],
  returns: "Any",
  status: "documented",
  since: "In an export of 2025, in none of 2020.",
  notes: ["Stands around the whole expression, and must not be the condition of IIF."],
  sources: [functionReference("ignoreflowifnullorempty"), publicExports, successFactorsGuide],
  examples() {
    return [
      {
        title: "an absent attribute",
        expression: "IgnoreFlowIfNullOrEmpty([department])",
        outcome: { kind: "flow", instruction: "IgnoreAttributeFlow" },
      },
      {
        title: "an attribute that is there",
        expression: "IgnoreFlowIfNullOrEmpty([department])",
        input: { department: "Sales" },
        result: "Sales",
      },
      {
        title: "an expression that is empty",
        expression:
          'IgnoreFlowIfNullOrEmpty(Switch([prefix], "", "3443", "Dr.", "3444", "Prof.", "3445", "Prof. Dr."))',
        input: { prefix: "1" },
        outcome: { kind: "flow", instruction: "IgnoreAttributeFlow" },
      },
      {
        title: "around IIF",
        expression: 'IgnoreFlowIfNullOrEmpty(IIF([country]="USA",[region],""))',
        input: { country: "USA", region: "West" },
        result: "West",
      },
    ];
  },
  decide: ([expression]) => {
    if (expression === undefined) return unknown("an empty place is not documented");
    return expression.kind === "value" && isNullOrEmpty(expression.value)
      ? { kind: "flow", instruction: "IgnoreAttributeFlow" }
      : expression;
  },
});
