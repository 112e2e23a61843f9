import { dateTimeText, fromDate } from "../dotnet/date-time.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference, successFactorsGuide, workdayGuide } from "./sources.ts";

export const now = defineFunction({
  name: "Now",
  summary: "The present date and time in UTC, as `M/d/yyyy h:mm:ss tt`",
  category: "date",
  parameters: [],
  returns: "Date",
  status: "documented",
  notes: ["A mapping with it changes its value although nothing has changed in the source."],
  sources: [functionReference("now"), workdayGuide, successFactorsGuide],
  examples() {
    return [
      {
        title: "a moment",
        expression: "Now()",
        environment: { now: new Date("2021-07-02T15:33:38Z") },
        result: "7/2/2021 3:33:38 PM",
      },
      {
        title: "a mail address that flows from the first day of work on",
        expression:
          'IgnoreFlowIfNullOrEmpty(IIF(DateDiff("d", Now(), CDate([employeeHireDate])) > 0, "", [userPrincipalName]))',
        input: { employeeHireDate: "2025-08-15", userPrincipalName: "john.doe@contoso.com" },
        environment: { now: new Date("2025-08-20T08:00:00Z") },
        result: "john.doe@contoso.com",
      },
    ];
  },
  evaluate: (_, { now: moment }) => {
    const date = moment && fromDate(moment);
    return date === undefined ? unknown("no present moment is given") : gives(dateTimeText(date));
  },
});
