import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { attributeName, dateFormat, dateNotes, mapDate, stateOfDate, unmapDate } from "./employee-date.ts";

const target = "employeeLeaveDateTime";

export const employeeLeaveDateTime = defineMigration({
  id: "hr-inbound/2-employee-leave-date",
  summary: "Users have the date on which they leave",
  why: "Lifecycle workflows for leavers start by employeeLeaveDateTime. Without it, accounts of people who have left stay open until somebody closes them.",
  profiles: ["hr-inbound"],
  source: "https://learn.microsoft.com/entra/id-governance/how-to-lifecycle-workflow-sync-attributes",
  notes: [
    ...dateNotes,
    "In Workday, the date of termination is only there for workers whose end is known; others have no value.",
  ],
  parameters: {
    leaveDateSource: {
      description:
        "the attribute of the HR system with the last day: StatusTerminationDate in Workday, endDate in SuccessFactors",
      example: "StatusTerminationDate",
      pattern: attributeName,
    },
    leaveDateFormat: dateFormat,
  },
  examples: [
    {
      title: "From Workday",
      before: exampleSchema("hr-inbound", { source: ["StatusTerminationDate"], target: [target] }),
      after: exampleSchema("hr-inbound", {
        source: ["StatusTerminationDate"],
        target: [target],
        mappings: [
          [target, 'FormatDateTime([StatusTerminationDate], , "yyyy-MM-ddzzz", "yyyy-MM-ddTHH:mm:ssZ")'],
        ],
      }),
    },
    {
      title: "From SuccessFactors",
      parameters: { leaveDateSource: "endDate", leaveDateFormat: "M/d/yyyy hh:mm:ss tt" },
      before: exampleSchema("hr-inbound", { source: ["endDate"], target: [target] }),
      after: exampleSchema("hr-inbound", {
        source: ["endDate"],
        target: [target],
        mappings: [[target, 'FormatDateTime([endDate], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-ddTHH:mm:ssZ")']],
      }),
    },
  ],
  detect: (document) => stateOfDate(document, target),
  up: (document, { parameters }) =>
    mapDate(document, target, { name: parameters.leaveDateSource, format: parameters.leaveDateFormat }),
  down: (document) => unmapDate(document, target),
});
