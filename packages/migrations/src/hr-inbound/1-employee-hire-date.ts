import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { attributeName, dateFormat, dateNotes, mapDate, stateOfDate, unmapDate } from "./employee-date.ts";

const target = "employeeHireDate";

export const employeeHireDate = defineMigration({
  id: "hr-inbound/1-employee-hire-date",
  summary: "Users have the date on which they are hired",
  why: "Lifecycle workflows for joiners start by employeeHireDate. Without it, nothing starts.",
  profiles: ["hr-inbound"],
  source: "https://learn.microsoft.com/entra/id-governance/how-to-lifecycle-workflow-sync-attributes",
  notes: [...dateNotes, "A worker whose date of hire is in the past when it arrives may start no workflow."],
  parameters: {
    hireDateSource: {
      description:
        "the attribute of the HR system with the date of hire: StatusHireDate in Workday, startDate in SuccessFactors",
      example: "StatusHireDate",
      pattern: attributeName,
    },
    hireDateFormat: dateFormat,
  },
  examples: [
    {
      title: "From Workday",
      before: exampleSchema("hr-inbound", { source: ["StatusHireDate"], target: [target] }),
      after: exampleSchema("hr-inbound", {
        source: ["StatusHireDate"],
        target: [target],
        mappings: [[target, 'FormatDateTime([StatusHireDate], , "yyyy-MM-ddzzz", "yyyy-MM-ddTHH:mm:ssZ")']],
      }),
    },
    {
      title: "From SuccessFactors",
      parameters: { hireDateSource: "startDate", hireDateFormat: "M/d/yyyy hh:mm:ss tt" },
      before: exampleSchema("hr-inbound", { source: ["startDate"], target: [target] }),
      after: exampleSchema("hr-inbound", {
        source: ["startDate"],
        target: [target],
        mappings: [[target, 'FormatDateTime([startDate], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-ddTHH:mm:ssZ")']],
      }),
    },
  ],
  detect: (document) => stateOfDate(document, target),
  up: (document, { parameters }) =>
    mapDate(document, target, { name: parameters.hireDateSource, format: parameters.hireDateFormat }),
  down: (document) => unmapDate(document, target),
});
