import { compute, set } from "./edits.ts";
import { hrInbound, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const fullName = `${scim.users} / attribute:name.formatted`;
const title = `${scim.users} / attribute:title`;

/** A mapping of one attribute, with another expression for it. */
function expression(
  rule: string,
  by: string,
  text: string,
  shows: string,
  more: Partial<Mutation> & { readonly attribute?: string } = {},
): Mutation {
  const { attribute = title, ...rest } = more;
  return {
    rule,
    of: scim,
    by,
    edits: [compute(attribute, text)],
    at: `${attribute} / source`,
    on: "expression",
    shows: JSON.stringify(shows).slice(1, -1),
    ...rest,
  };
}

const userPrincipalName = `${hrInbound.users} / attribute:userPrincipalName`;
const uniqueValue =
  "SelectUniqueValue(NormalizeDiacritics([PreferredFirstName]), NormalizeDiacritics([WorkerID]))";

/** SelectUniqueValue is for Active Directory, so it is given that the workers go there. */
function unique(rule: string, by: string, more: Partial<Mutation>): Mutation {
  return {
    rule,
    of: hrInbound,
    by,
    given: [
      set(hrInbound.target, { id: "ba5b00eb-4c24-41a7-9d57-cd305d47d540" }),
      compute(userPrincipalName, uniqueValue),
    ],
    at: `${userPrincipalName} / source`,
    on: "expression",
    shows: "SelectUniqueValue",
    ...more,
  };
}

export const expressions: readonly Mutation[] = [
  expression("comparison-misplaced", "a comparison inside of Not", 'Not([jobTitle]="b")', '[jobTitle]="b"'),
  expression(
    "date-format",
    "minutes for months",
    'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyy-mm-dd")',
    '"yyyy-mm-dd"',
  ),
  expression("date-interval", "an interval in words", 'DateAdd("days", 1, [hireDate])', '"days"'),
  expression("expression-argument-type", "a number in words", 'Mid([jobTitle], "one", 8)', '"one"'),
  expression("expression-arity", "two arguments of three", "Mid([jobTitle], 1)", "Mid([jobTitle], 1)"),
  expression("expression-bad-escape", "a single backslash", 'Replace([jobTitle], "\\,", , , "", , )', "\\,"),
  expression("expression-constant-result", "the same for everybody", 'ToUpper("sales")', 'ToUpper("sales")'),
  expression("expression-foreign-dialect", "a function of Connect Sync", "LCase([jobTitle])", "LCase"),
  expression("expression-function-case", "a function in small letters", "tolower([jobTitle])", "tolower"),
  expression(
    "expression-multivalued",
    "a list where one value is read",
    "Left([otherMails], 3)",
    "[otherMails]",
  ),
  expression(
    "expression-redundant",
    "the same function twice",
    "ToLower(ToLower([jobTitle]))",
    "ToLower(ToLower([jobTitle]))",
  ),
  expression("expression-single-quotes", "a text in single quotes", "Append([jobTitle], '.x')", "'.x'"),
  expression("expression-smart-quotes", "quotes from a word processor", "Append([jobTitle], “.x”)", "“.x”"),
  expression("expression-syntax", "a parenthesis too many", 'Append([jobTitle], ".x"))', ")", {
    behind: '.x\\")',
  }),
  expression(
    "expression-too-long",
    "ten thousand characters",
    `Append([jobTitle], "${"x".repeat(9990)}")`,
    'xxxxxxxxxx")',
  ),
  {
    rule: "expression-tree-differs",
    of: scim,
    by: "a change of the text alone",
    edits: [set(`${fullName} / source`, { expression: 'Join("-", [givenName], [surname])' })],
    at: `${fullName} / source`,
    on: "expression",
  },
  expression("expression-unknown-function", "a slip of the pen", "ToLowr([jobTitle])", "ToLowr"),
  expression("expression-unquoted-text", "a word without quotes", "Append([jobTitle], External)", "External"),
  expression(
    "iif-condition",
    "IgnoreFlowIfNullOrEmpty as a condition",
    'IIF(IgnoreFlowIfNullOrEmpty([jobTitle])="x", [jobTitle], [department])',
    "IgnoreFlowIfNullOrEmpty([jobTitle])",
  ),
  expression(
    "iif-empty-attribute",
    "a comparison with nothing",
    'IIF([jobTitle]="", "None", [jobTitle])',
    '[jobTitle]=""',
  ),
  expression("index-base", "the value number 0", 'Item(Split([jobTitle], ","), 0)', "0", {
    behind: '\\"), ',
  }),
  expression(
    "invalid-regex",
    "a parenthesis that stays open",
    'Replace([jobTitle], , "(b", , "", , )',
    '"(b"',
  ),
  expression("random-string-length", "no room for what is required", "RandomString(6, 3, 2, 1, 1)", "6"),
  expression(
    "regex-backtracking",
    "a repetition of a repetition",
    'Replace([jobTitle], , "^(b+)+@", , "", , )',
    '"^(b+)+@"',
  ),
  expression(
    "replace-arguments",
    "nothing to look for",
    'Replace([jobTitle], , , , "b", , )',
    'Replace([jobTitle], , , , "b", , )',
  ),
  unique("select-unique-value-diacritics", "accents in a unique value", {
    edits: [
      compute(userPrincipalName, "SelectUniqueValue(NormalizeDiacritics([PreferredFirstName]), [WorkerID])"),
    ],
    shows: "[WorkerID]",
  }),
  unique("select-unique-value-direction", "provisioning it to Entra ID", {
    edits: [set(hrInbound.target, { id: "66e4a8cc-1b7b-435e-95f8-f06cea133828" })],
  }),
  unique("select-unique-value-flow", "another one with every change", {
    edits: [set(userPrincipalName, { flowType: "Always" })],
  }),
  unique("select-unique-value-misplaced", "putting it into a function", {
    edits: [compute(userPrincipalName, `ToLower(${uniqueValue})`)],
  }),
  expression(
    "switch-boolean-key-case",
    "a key in small letters",
    'Switch([accountEnabled], "Off", "true", "On")',
    '"true"',
  ),
  expression(
    "switch-condition-function",
    "a question as the source",
    'Switch(IsPresent([jobTitle]), "x", "True", [jobTitle])',
    "IsPresent([jobTitle])",
  ),
  expression("switch-duplicate-key", "a key twice", 'Switch([jobTitle], "", "1", "x", "1", "z")', '"1"', {
    behind: '\\"x\\", ',
  }),
  expression(
    "switch-odd-parameters",
    "a key without its value",
    'Switch([jobTitle], "x", "1", "y", "2")',
    'Switch([jobTitle], "x", "1", "y", "2")',
  ),
  expression(
    "switch-on-reference",
    "the manager as the source",
    'Switch([manager], "", "x", "y")',
    "[manager]",
  ),
  expression(
    "switch-swapped-pairs",
    "values in the place of keys",
    'Switch(SingleAppRoleAssignment([appRoleAssignments]), "", "1", "Admin", "2", "User")',
    "Switch",
  ),
];
