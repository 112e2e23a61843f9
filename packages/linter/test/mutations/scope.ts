import { clause, filter } from "../../../../fixtures/generator/mappings.js";
import { add, copy, set } from "./edits.ts";
import { cloudSync, crossTenant, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const { users } = scim;
const employees = `${users} / filter:Employees`;
const country = `${employees} / clause:country REGEX MATCH`;
/** Puts a clause into the filter of users. */
const alsoIn = (...parts: readonly [attribute: string, operator: string, ...values: readonly string[]]) => [
  add(employees, "clauses", clause(...parts)),
];
const withPattern = (pattern: string) => [set(country, { targetOperand: { values: [pattern] } })];

export const scope: readonly Mutation[] = [
  {
    rule: "container-and-group-filter",
    of: cloudSync,
    by: "a group beside the containers",
    edits: [
      set(cloudSync.rule, { groupFilter: { includedGroups: ["c0ffee07-0000-4000-8000-000000000063"] } }),
    ],
    at: cloudSync.rule,
    on: "groupFilter",
  },
  {
    rule: "container-dn-syntax",
    of: cloudSync,
    by: "a container as a path",
    edits: [set(cloudSync.rule, { containerFilter: { includedContainers: ["contoso.example/Staff"] } })],
    at: cloudSync.rule,
    on: "containerFilter/includedContainers/0",
  },
  {
    rule: "group-scope-member-filter",
    of: crossTenant,
    by: "groups by their members",
    edits: [set(crossTenant.groups, { scope: filter("Groups", clause("members", "IS NOT NULL")) })],
    at: `${crossTenant.groups} / filter:Groups / clause:members IS NOT NULL`,
    on: "sourceOperandName",
  },
  {
    rule: "scope-attribute-multivalued",
    of: scim,
    by: "a clause about a list",
    edits: alsoIn("otherMails", "IS NOT NULL"),
    at: `${employees} / clause:otherMails IS NOT NULL`,
    on: "sourceOperandName",
  },
  {
    rule: "scope-attribute-unknown",
    of: scim,
    by: "a slip of the pen",
    edits: alsoIn("departement", "EQUALS", "Sales"),
    at: `${employees} / clause:departement EQUALS`,
    on: "sourceOperandName",
  },
  {
    rule: "scope-attribute-unsupported",
    of: scim,
    by: "a clause about the manager",
    edits: alsoIn("manager", "IS NOT NULL"),
    at: `${employees} / clause:manager IS NOT NULL`,
    on: "sourceOperandName",
  },
  {
    rule: "scope-contradiction",
    of: scim,
    by: "an attribute that is to be empty and not",
    edits: alsoIn("employeeId", "IS NULL"),
    at: `${employees} / clause:employeeId IS NULL`,
    on: "operatorName",
  },
  {
    rule: "scope-duplicate-clause",
    of: scim,
    by: "the same clause twice",
    edits: alsoIn("employeeId", "IS NOT NULL"),
    at: `${employees} / clause:employeeId IS NOT NULL#2`,
    on: "operatorName",
  },
  {
    rule: "scope-empty-group",
    of: scim,
    by: "a group without a clause",
    edits: [set(employees, { clauses: [] })],
    at: employees,
    on: "name",
  },
  {
    rule: "scope-equals-multiple-values",
    of: scim,
    by: "two values for EQUALS",
    edits: alsoIn("department", "EQUALS", "Sales", "Marketing"),
    at: `${employees} / clause:department EQUALS`,
    on: "targetOperand",
  },
  {
    rule: "scope-group-unnamed",
    of: scim,
    by: "an empty name",
    edits: [set(employees, { name: "" })],
    at: `${users} / filter:(unnamed)`,
    on: "name",
  },
  {
    rule: "scope-invalid-regex",
    of: scim,
    by: "an open class",
    edits: withPattern("^[CH"),
    at: country,
    on: "targetOperand",
  },
  {
    rule: "scope-null-is-false",
    of: scim,
    by: "leaving one department out",
    edits: alsoIn("department", "NOT EQUALS", "Sales"),
    at: `${employees} / clause:department NOT EQUALS`,
    on: "operatorName",
  },
  {
    rule: "scope-operand-missing",
    of: scim,
    by: "EQUALS with nothing",
    edits: alsoIn("department", "EQUALS"),
    at: `${employees} / clause:department EQUALS`,
    on: "targetOperand",
  },
  {
    rule: "scope-operand-type",
    of: scim,
    by: "a text that is to be true",
    edits: alsoIn("department", "IS TRUE"),
    at: `${employees} / clause:department IS TRUE`,
    on: "operatorName",
  },
  {
    rule: "scope-operand-unexpected",
    of: scim,
    by: "a value for IS NOT NULL",
    edits: alsoIn("department", "IS NOT NULL", "Sales"),
    at: `${employees} / clause:department IS NOT NULL`,
    on: "targetOperand",
  },
  {
    rule: "scope-operator-unknown",
    of: scim,
    by: "the operator in small letters",
    edits: alsoIn("department", "equals", "Sales"),
    at: `${employees} / clause:department equals`,
    on: "operatorName",
  },
  {
    rule: "scope-regex-alternatives",
    of: scim,
    by: "alternatives without their parentheses",
    edits: withPattern("^CH|DE$"),
    at: country,
    on: "targetOperand",
  },
  {
    rule: "scope-regex-backtracking",
    of: scim,
    by: "a repetition of a repetition",
    edits: withPattern("^([A-Z]+)+$"),
    at: country,
    on: "targetOperand",
  },
  {
    rule: "scope-regex-unanchored",
    of: scim,
    by: "a word without its ends",
    edits: withPattern("CH"),
    at: country,
    on: "targetOperand",
  },
  {
    rule: "scope-tautology",
    of: scim,
    by: "groups that together let everybody in",
    given: [set(employees, { clauses: [clause("department", "IS NULL")] })],
    edits: [copy(employees, { name: "Others", clauses: [clause("department", "IS NOT NULL")] })],
    at: `${users} / filter:Others / clause:department IS NOT NULL`,
    on: "operatorName",
  },
];
