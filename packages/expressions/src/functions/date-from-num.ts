import { fromFileTime } from "../dotnet/date-time.ts";
import { withInteger } from "../evaluate/argument.ts";
import { fails, gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const dateFromNum = defineFunction({
  name: "DateFromNum",
  summary: "The date of a number as Active Directory holds it in pwdLastSet and accountExpires",
  category: "date",
  parameters: [
    {
      name: "value",
      key: "source",
      type: "Number",
      required: true,
      note: "Ticks of 100 nanoseconds since 1601, 18 digits: more than a JavaScript number holds.",
    },
  ],
  returns: "Date",
  status: "documented",
  notes: [
    "The reference for application provisioning calls the argument a date; its example has a number.",
    "Gives no value for none: a default mapping of Cloud Sync has it in a branch that is evaluated without a value too.",
  ],
  sources: [functionReference("datefromnum"), cloudSyncReference("datefromnum"), publicExports],
  examples() {
    return [
      {
        title: "a number",
        expression: "CStr(DateFromNum(129699324000000000))",
        result: "1/1/2012 11:00:00 PM",
      },
      {
        title: "when a password was set, as a default mapping of Cloud Sync writes it",
        expression:
          'IIF(IsPresent([pwdLastSet]), FormatDateTime(DateFromNum([pwdLastSet]), "RoundtripKind", , "yyyyMMddHHmmss.0Z"), )',
        input: { pwdLastSet: "133512345678901234" },
        result: "20240201041607.0Z",
      },
    ];
  },
  evaluate: ([value]) =>
    value === null
      ? gives(null)
      : withInteger(value, (number) => {
          const date = fromFileTime(number);
          return date === undefined ? fails(`${number} is outside of the years 1601 to 9999`) : gives(date);
        }),
});
