import { type Evaluated, gives, unknown } from "../evaluate/evaluated.ts";
import type { Value } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  docsIssue,
  eagerEvaluation,
  functionReference,
  publicExports,
  successFactorsGuide,
  workdayGuide,
} from "./sources.ts";

export const iif = defineFunction({
  name: "IIF",
  summary: "One of two values, by a condition",
  category: "logic",
  parameters: [
    {
      name: "condition",
      key: "one",
      type: "Any",
      required: true,
      note: "A Boolean, or two operands with one of `=`, `<>`, `>`, `>=`, `<` and `<=` between them. A comparison is three parameters of the tree: `one` (left), `two` (the operator as a constant) and `three` (right).",
    },
    { name: "valueIfTrue", key: "four", type: "Any", required: true },
    {
      name: "valueIfFalse",
      key: "five",
      type: "Any",
      required: false,
      note: "Its place may be empty but has to be there, as in a default mapping of Cloud Sync. Required by the documentation.",
    },
  ],
  atLeast: 3,
  returns: "Any",
  status: "documented",
  notes: [
    "There is no AND and no OR: nest IIF in the second place for the one, in the third for the other.",
    "Both branches are evaluated, so an error in the one that is not taken makes the whole fail (reported from the field). Put the IIF inside the function that may fail. `Error` is an exception, on which the default mappings of Cloud Sync count.",
    "The result here stands although the branch that is not taken is unknown.",
    "When an attribute of a comparison has no value the check fails, says the reference, without saying how; the result is unknown. Use Switch with an empty key for that.",
    "The reference calls IsPresent and IsNullOrEmpty unsupported as a condition. Default mappings and other pages of Microsoft have them, so they count here.",
    "IgnoreFlowIfNullOrEmpty must not be the condition; put it around the IIF.",
    "Whether a comparison of texts regards case is not documented; the result is unknown where that matters.",
    "The names IgnoreAttributeFlow and IgnoreObjectFlow may stand for a value, without quotes.",
  ],
  sources: [
    functionReference("iif"),
    cloudSyncReference("iif"),
    publicExports,
    eagerEvaluation,
    docsIssue("entra-docs", 120),
    workdayGuide,
    successFactorsGuide,
  ],
  examples() {
    return [
      {
        title: "a comparison",
        expression: 'IIF([country]="USA",[country],[department])',
        input: { country: "USA", department: "Sales" },
        result: "USA",
      },
      {
        title: "and",
        expression: 'IIF([country]="USA",IIF([state]="CA","True","False"),"False")',
        input: { country: "USA", state: "CA" },
        result: "True",
      },
      {
        title: "or",
        expression: 'IIF([country]="USA","True",IIF([state]="CA","True","False"))',
        input: { country: "Mexico", state: "CA" },
        result: "True",
      },
      {
        title: "a comparison with an absent attribute",
        expression: 'IIF([country]="","Other",[country])',
        outcome: {
          kind: "unknown",
          reason: "what a comparison with an absent or empty value gives is not documented",
        },
      },
      {
        title: "an error in the branch that is not taken",
        expression: 'IIF(Len([birthday])="10", FormatDateTime([birthday], , "dd/MM/yyyy", "yyyy-MM-dd"), "")',
        input: { birthday: "soon" },
        outcome: { kind: "error", message: 'FormatDateTime: "soon" does not have the format dd/MM/yyyy' },
      },
      {
        title: "a department that does not flow before the first day of work",
        expression:
          'IIF(DateDiff("d", Now(), CDate([StatusHireDate])) >= 0, [Department], IgnoreAttributeFlow)',
        input: { StatusHireDate: "2025-08-15", Department: "Sales" },
        environment: { now: new Date("2025-08-20T08:00:00Z") },
        outcome: { kind: "flow", instruction: "IgnoreAttributeFlow" },
      },
      {
        title: "a default mapping of Cloud Sync",
        expression:
          'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))',
        input: { userAccountControl: 512 },
        result: "True",
      },
    ];
  },
  decide: ([condition, whenTrue, whenFalse]) => {
    const branches = [whenTrue ?? gives(null), whenFalse ?? gives(null)];
    const failed = [condition, ...branches].find((outcome) => outcome?.kind === "error" && !outcome.raised);
    if (failed !== undefined) return failed;
    if (condition === undefined) return unknown("an empty condition is not documented");
    if (condition.kind === "flow") return unknown("a condition that stops the flow is not supported");
    if (condition.kind !== "value") return condition;
    const truth = truthOf(condition.value);
    if (truth === undefined) return unknown("whether the condition counts as true is not documented");
    return branches[truth ? 0 : 1] as Evaluated;
  },
});

function truthOf(condition: Value): boolean | undefined {
  if (typeof condition === "boolean") return condition;
  return condition === "True" ? true : condition === "False" ? false : undefined;
}
