import { compute, remove, set } from "./edits.ts";
import { hrInbound, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const hireDate = `${hrInbound.users} / attribute:employeeHireDate`;

export const hr: readonly Mutation[] = [
  {
    rule: "api-expression-on-non-hr",
    of: scim,
    by: "an API expression of an app",
    edits: [
      set(`${scim.targetUser} / attribute:title`, {
        apiExpressions: [{ key: "title", value: "wd:Title/text()" }],
      }),
    ],
    at: `${scim.targetUser} / attribute:title`,
    on: "apiExpressions",
  },
  {
    rule: "employee-date-format",
    of: hrInbound,
    by: "a date without its time",
    edits: [compute(hireDate, 'FormatDateTime([HireDate], , "yyyy-MM-ddzzz", "yyyy-MM-dd")')],
    at: `${hireDate} / source`,
    on: "expression",
    shows: '\\"yyyy-MM-dd\\"',
  },
  {
    rule: "hr-api-expression-missing",
    of: hrInbound,
    by: "an attribute that nothing retrieves",
    edits: [remove(`${hrInbound.sourceWorker} / attribute:CostCenter`, "apiExpressions")],
    at: `${hrInbound.sourceWorker} / attribute:CostCenter`,
    on: "name",
  },
  {
    rule: "hr-mail-target",
    of: hrInbound,
    by: "a mail address that is kept up to date",
    edits: [set(`${hrInbound.users} / attribute:department`, { targetAttributeName: "mail" })],
    at: `${hrInbound.users} / attribute:mail`,
    on: "targetAttributeName",
  },
];
